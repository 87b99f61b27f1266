import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { z } from 'zod'

/** Characters of a password: enough that it cannot be guessed, and a bound on the work of hashing. */
export const passwordLength = { min: 12, max: 128 } as const

/** A new password. */
export const newPassword = z.string().min(passwordLength.min).max(passwordLength.max)

/** What is kept of a password, salted. Takes a while, as it has to. */
export const passwordHash = (password: string): Promise<string> => hashPassword(password)

/** Whether a password is the one that a hash is of. */
export const isPassword = (password: string, hash: string): Promise<boolean> =>
  verifyPassword({ hash, password })
