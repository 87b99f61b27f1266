import type { AuditEntry } from '../../app/api.ts'
import type { Words } from '../../messages/use-words.ts'

/** The id under which the program itself does things. */
export const programId = 'forfall'

/** Who did what an entry is about, as people call them. */
export function actorText(
  { actorKind, actorId }: Pick<AuditEntry, 'actorKind' | 'actorId'>,
  people: ReadonlyMap<string, string>,
  words: Words,
): string {
  if (actorKind === 'system') return words.say('audit.program')
  if (actorKind === 'key') return words.say('audit.a-key', { name: actorId })
  return people.get(actorId) ?? actorId
}
