import { TextInput } from '@mantine/core'
import { useWords } from '../messages/use-words.ts'

/** Characters of a password that the server asks for. */
const passwordLengthMin = 12

/** Who somebody is: what they sign in by. */
export function EmailField({ value }: { readonly value?: string }) {
  const words = useWords()
  return (
    <TextInput
      name="email"
      type="email"
      label={words.say('entry.email')}
      autoComplete="username"
      maxLength={320}
      required
      {...(value === undefined ? {} : { value, readOnly: true })}
    />
  )
}

/** What others call somebody. */
export function NameField() {
  const words = useWords()
  return (
    <TextInput
      name="name"
      label={words.say('entry.name')}
      autoComplete="name"
      maxLength={200}
      required
    />
  )
}

/** The password somebody has. */
export function PasswordField() {
  const words = useWords()
  return (
    <TextInput
      name="password"
      type="password"
      label={words.say('entry.password')}
      autoComplete="current-password"
      maxLength={128}
      required
    />
  )
}

/** A password somebody chooses. */
export function NewPasswordField() {
  const words = useWords()
  return (
    <TextInput
      name="password"
      type="password"
      label={words.say('entry.new-password')}
      description={words.say('entry.password-length', { min: passwordLengthMin })}
      autoComplete="new-password"
      minLength={passwordLengthMin}
      maxLength={128}
      required
    />
  )
}
