/** What the server said to a form: what it gives, or why not, by a code. */
export type FormAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: string }

/** An invitation as its link shows it. */
export type InvitationShown = {
  readonly organisationName: string
  /** Null where the invited person says who they are. */
  readonly email: string | null
  readonly roles: readonly string[]
  /** Whether the person can sign in already. */
  readonly isKnown: boolean
}

/** Sends a form to the part of the server that lets people in. */
export async function sendForm<Value = unknown>(
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<FormAnswer<Value>> {
  try {
    const response = await fetch(`/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    })
    if (response.ok) return { ok: true, value: (await response.json()) as Value }
    return { ok: false, code: await codeOf(response) }
  } catch {
    return { ok: false, code: 'unreachable' }
  }
}

/** Lets a person in, in this browser. */
export const signIn = (email: string, password: string): Promise<FormAnswer<unknown>> =>
  sendForm('sign-in/email', { email, password })

/** Ends the session of this browser. */
export const signOut = (): Promise<FormAnswer<unknown>> => sendForm('sign-out', {})

/** Makes the session last as long as a new one; false when there is none any more. */
export async function renewSession(): Promise<boolean> {
  const response = await fetch('/api/auth/get-session')
  const { isSignedIn } = (await response.json()) as { readonly isSignedIn: boolean }
  return isSignedIn
}

async function codeOf(response: Response): Promise<string> {
  if (response.status === 429) return 'too-many-requests'
  if (response.status === 400) return 'bad-input'
  const body = (await response.json()) as { readonly problem?: { readonly code?: string } }
  return body.problem?.code ?? 'refused'
}
