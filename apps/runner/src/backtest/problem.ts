/** Why something that is asked about back-tests is refused. */
export type BackTestProblem =
  | {
      readonly code:
        | 'backtest-unknown'
        | 'backtest-running'
        | 'backtest-in-progress'
        | 'backtest-outdated'
      readonly backTestId: string
    }
  | { readonly code: 'backtest-unfinished'; readonly backTestId: string; readonly status: string }

type Texts = {
  readonly [Code in BackTestProblem['code']]: (
    problem: Extract<BackTestProblem, { code: Code }>,
  ) => string
}

/** Each of them in one English sentence. */
export const backTestTexts: Texts = {
  'backtest-unknown': ({ backTestId }) => `There is no back-test ${backTestId}.`,
  'backtest-running': ({ backTestId }) =>
    `Back-test ${backTestId} is running; cancel it before it is removed.`,
  'backtest-in-progress': ({ backTestId }) =>
    `Back-test ${backTestId} is still running; wait until it ends, or cancel it.`,
  'backtest-outdated': ({ backTestId }) =>
    `The law data changed since back-test ${backTestId} was made; make it again to look at its claims.`,
  'backtest-unfinished': ({ backTestId, status }) =>
    `Back-test ${backTestId} is ${status}; expected one that is finished.`,
}
