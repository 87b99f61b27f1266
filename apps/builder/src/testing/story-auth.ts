/** What the part of the server that lets people in answers, by path: a value, or a refusal by its code. */
export type StoryAuthAnswers = {
  readonly [path: string]: object | { readonly refused: string }
}

const base = '/api/auth/'

/**
 * Has the pages by which people come in answered as the story says. Belongs into `beforeEach` of stories.
 *
 * @returns what ends it
 */
export function answerAuth(answers: StoryAuthAnswers): () => void {
  const { fetch } = window
  window.fetch = async (input, init) => {
    const { pathname } = new URL(String(input), window.location.href)
    if (!pathname.startsWith(base)) return fetch(input, init)
    const answer = answers[pathname.slice(base.length)] ?? { refused: 'story-does-not-say' }
    return 'refused' in answer
      ? Response.json({ problem: { code: answer.refused } }, { status: 409 })
      : Response.json(answer)
  }
  return () => {
    window.fetch = fetch
  }
}
