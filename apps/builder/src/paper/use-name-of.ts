import { usePeople } from '../editor/use-people.ts'
import { useWords } from '../messages/use-words.ts'

/** Gives what somebody is called who stands behind a version: a person, or Forfall itself. */
export function useNameOf(): (id: string) => string {
  const words = useWords()
  const people = usePeople()
  return (id) => (id === 'release' ? words.say('review.by-release') : (people.get(id) ?? id))
}
