/** Whether a card that may have moved looks as before: the library moves it by itself. */
export const looksSame = (
  before: { readonly id: string; readonly data: unknown },
  after: { readonly id: string; readonly data: unknown },
): boolean => before.id === after.id && before.data === after.data
