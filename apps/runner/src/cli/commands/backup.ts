import type { Command } from 'commander'
import { type Backup, type BackupProblem, backUp } from '../../store/backup.ts'
import { answered, badInput } from '../answer.ts'
import { addWork, type CommonOptions, type Shell, withBook } from '../shell.ts'

/** `backup FILE`: a copy of the book while others work on it. */
export function addBackup(program: Command, shell: Shell): void {
  const command = program
    .command('backup')
    .description('copy the book into a new file, while others may go on working; not its secret')
    .argument('<file>', 'where the copy goes; must not exist')
  addWork<CommonOptions>(command, shell, (common, [typed = '']) =>
    withBook(shell, common, async ({ store }) => {
      const file = shell.pathOf(typed)
      const copied = await backUp(store, file)
      if (copied.ok)
        return answered({ ...copied.value, hasSecret: false }, backupText(copied.value))
      const { problem } = copied
      return badInput([{ code: problem.code, message: problemText(problem), place: file }])
    }),
  )
}

const backupText = ({ file, bytes }: Backup): string =>
  [
    `The book was copied to ${file} (${Math.ceil(bytes / 2 ** 20)} MiB).`,
    'Its secret and what went out are no part of it: keep the secret file, or FORFALL_SECRET, and the',
    'outbox folder apart from it. To go back, stop the server and put the copy in the place of the book.',
  ].join('\n')

const problemText = (problem: BackupProblem): string =>
  problem.code === 'file-exists'
    ? 'There is such a file already; nothing is written over. Name another.'
    : `The copy is not as it should be (${problem.reason}) and was removed. Check the disk.`
