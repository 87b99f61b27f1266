export {
  type Around,
  type BranchCase,
  type Change,
  type ChangeGroup,
  type ChangeOf,
  changeGroups,
} from './change/change.ts'
export type { Choices, Conflict, ConflictPlace } from './change/conflict.ts'
export { changesBetween } from './change/diff.ts'
export { flowOrder } from './change/flow-order.ts'
export { type Merge, mergeDocuments, resolveMerge } from './change/merge.ts'
export {
  mergeScenarios,
  resolveScenarios,
  type ScenarioMerge,
  type ScenarioPlace,
} from './change/merge-scenarios.ts'
export type { ChangedDocuments } from './change/names.ts'
export { stepsOfChange, type Union, unionOf } from './change/union.ts'
export { changeText } from './change/words.ts'
export {
  type Allocation,
  allocate,
  type BalanceRules,
  isSettled,
  outstanding,
  unpaidChargedInterest,
  unpaidFees,
} from './claim/balance.ts'
export {
  type ActionKind,
  actionKinds,
  type ClaimEvent,
  type ClaimEventOf,
  type ClaimPart,
  claimEventSchema,
  claimParts,
  type DebtorKind,
  debtorKindSchema,
  debtorKinds,
  debtorSchema,
  type Invoice,
  invoiceSchema,
  isLetterKind,
  type LetterKind,
  letterKinds,
  type Placement,
  type StatedFacts,
  sendModeSchema,
  statedFactsSchema,
} from './claim/event.ts'
export { applyEvents, foldClaim } from './claim/fold.ts'
export { placementOf } from './claim/placement.ts'
export {
  type ActionChange,
  type ClaimState,
  type Ending,
  type PaymentPlan,
  type PendingAction,
  type PlacedHold,
  type PrincipalEntry,
  type SentLetter,
  startPosition,
} from './claim/state.ts'
export { type ChangeProblem, checkedChange } from './decide/change.ts'
export { decideCompactly } from './decide/compact/compact.ts'
export { type CompactDecision, compactOf, type Figures } from './decide/compact/compact-decision.ts'
export { type Prepared, prepare } from './decide/compact/prepare.ts'
export { type Recheck, recheckDraft } from './decide/compact/recheck.ts'
export type { DecisionInput, NextHit } from './decide/context.ts'
export { eventsOf } from './decide/events.ts'
export { nextFastHit, reviewedRules } from './decide/fast-hit.ts'
export { nextHit } from './decide/hit.ts'
export { type Delivery, type Dispatch, reconsider } from './decide/reconsider.ts'
export { decide, decideAtOnce } from './decide.ts'
export type {
  Action,
  Amounts,
  Blocker,
  BlockerCode,
  Decision,
  Explanation,
  LetterAction,
  LimitTrace,
  Receipt,
  RuleTrace,
} from './decision.ts'
export {
  type Currency,
  currencies,
  formatMinor,
  formatMoney,
  isCurrency,
  type Money,
  money,
  parseMinor,
  type Rounding,
  roundedRatio,
} from './domain/money.ts'
export { daysIn, includes, type Period } from './domain/period.ts'
export {
  addDays,
  addMonths,
  addYears,
  dayOf,
  daysBetween,
  daysInYear,
  earlierOf,
  easterSunday,
  laterOf,
  type PlainDate,
  parsePlainDate,
  partsOf,
  plainDate,
  type Weekday,
  weekdayOf,
} from './domain/plain-date.ts'
export { addRates, formatRate, parseRate, type RatePpm, rate } from './domain/rate.ts'
export { assert, ok, type Result, refused } from './domain/result.ts'
export { compactCourse, type OtherCompactCourse } from './effect/compact-course.ts'
export { type CourseDifference, compareCourses } from './effect/compare-courses.ts'
export type { Course } from './effect/course.ts'
export { actionsOn, type CourseAction } from './effect/course-action.ts'
export { courseUnder, type OtherCourse, otherJourney } from './effect/course-under.ts'
export { differenceTexts } from './effect/difference-text.ts'
export { externalEvents, knownDays } from './effect/externals.ts'
export type { ActionChanges, Both } from './effect/match-actions.ts'
export {
  type EffectSummary,
  effectSummary,
  joinedSummaries,
  type MoneyEffect,
} from './effect/summary.ts'
export { catalogue, positionFact } from './facts/catalogue.ts'
export type { Fact, FactChange, FactType, FactUnit } from './facts/fact.ts'
export { factsOf, movedDueOn } from './facts/facts-of.ts'
export { amountsOn } from './law/amounts.ts'
export {
  type Calendar,
  deadlineOn,
  type RollOver,
  rolledOver,
  workingDayFrom,
} from './law/calendar.ts'
export { type ChosenLaw, choiceOfLaw } from './law/choice-of-law.ts'
export { type Citation, type Confidence, cite } from './law/citation.ts'
export { constrain, type Proposal, type Ruling } from './law/constrain.ts'
export {
  type DayCount,
  dayCounts,
  type InterestConvention,
  type InterestLine,
  latePaymentInterest,
  type RateSegment,
  totalOf,
} from './law/interest.ts'
export {
  type AskedTerms,
  type InterestAnswer,
  type InterestAsked,
  interestFor,
} from './law/interest-question.ts'
export type {
  AllocationRule,
  CollectionCostQuestion,
  DerivedFact,
  FeeContext,
  InterestRules,
  InterestStart,
  Jurisdiction,
  LegalAmount,
  LegalFactValue,
  Limitation,
  PendingRegime,
  ProposedLetter,
  UnknownStage,
} from './law/jurisdiction.ts'
export { type AskedClaim, askedClaim, type LegalClaim, legalClaimOf } from './law/legal-claim.ts'
export { type KnownFacts, knownFacts } from './law/legal-facts.ts'
export { isInForce, type Limit, type Remedy, remedies } from './law/limit.ts'
export {
  type InForce,
  inForceOn,
  type Parameter,
  type ParameterEntry,
  type ParameterProblem,
  type ParameterUnit,
  type ParameterUse,
  type Segment,
  segmentsOf,
} from './law/parameter.ts'
export { underPending } from './law/pending.ts'
export { type LawSnapshot, lawHash, lawSnapshotOf } from './law/snapshot.ts'
export {
  type ContentCheck,
  checkContents,
  contentsIn,
  type LetterContent,
} from './letter/contents.ts'
export {
  type TextPlace,
  type TextProblem,
  type TextReader,
  textProblemOf,
  textReader,
} from './letter/read-text.ts'
export { letterReading } from './letter/reading.ts'
export { sampleClaim, sampleLetter } from './letter/sample.ts'
export { type LetterFacts, type LetterValues, letterValues } from './letter/values.ts'
export { type LetterVariable, letterVariables } from './letter/variables.ts'
export { type ComingFinding, findingsAhead } from './lint/ahead.ts'
export { boundsFor, type FieldBound } from './lint/bounds.ts'
export type { Finding, FindingData, FindingKind, Severity } from './lint/finding.ts'
export { findingText, fixText, textProblemText } from './lint/finding-text.ts'
export { applyFix, type FixProblem } from './lint/fix/apply-fix.ts'
export type { Fix, FixKind } from './lint/fix/fix.ts'
export { lintPolicy } from './lint/lint.ts'
export { checkedPolicy, type PassedCheck } from './lint/passed.ts'
export { type WaivedFinding, type Waiver, withWaivers } from './lint/waivers.ts'
export { type DayWindow, dayWindows } from './lint/windows.ts'
export { allExits, type Exit, type ExitAt, type ExitName, exitsOf } from './outline/exits.ts'
export { flatOutline, type OutlineExit, type OutlineItem, outlineOf } from './outline/outline.ts'
export { followed, readingOrder } from './outline/reading-order.ts'
export {
  type Assignment,
  type AssignmentScope,
  assignmentFacts,
  assignmentScopes,
  assignPolicy,
  type Candidate,
  type Override,
} from './policy/assignment.ts'
export { balanceRulesOf } from './policy/balance-rules.ts'
export { blankPolicy, copyOf } from './policy/blank.ts'
export { checkPolicy } from './policy/check.ts'
export { compilePolicy, policyHash } from './policy/compile.ts'
export {
  type Comparison,
  type Condition,
  type ConditionTrace,
  comparisonsIn,
  conditionSchema,
  type FactValue,
  type FactValues,
  factsIn,
  holds,
  isFactReference,
  type Operator,
  operators,
  traceCondition,
  type Wanted,
} from './policy/condition.ts'
export {
  type AlwaysEntry,
  documentFormat,
  isResting,
  type LetterStep,
  leadsTo,
  type PolicyDocument,
  type PolicyInput,
  policyDocumentSchema,
  type RestingStep,
  type Step,
  type StepKind,
  type StepOf,
  stepSchema,
} from './policy/document.ts'
export { type Forecast, forecastOf } from './policy/fast/forecast.ts'
export {
  emptyRows,
  type FactLayout,
  type FactSlot,
  factLayout,
  type Rows,
} from './policy/fast/layout.ts'
export { type FastProblem, fastProblems } from './policy/fast/problem.ts'
export { compileFast, type FastReader } from './policy/fast/reader.ts'
export { factsLike, firstComparison, operatorsFor, withOperator } from './policy/fitting.ts'
export {
  type Migration,
  type PolicyFile,
  type PolicyFileContent,
  policyFileOf,
  readPolicyFile,
} from './policy/format.ts'
export { type LeaveCode, type MappedClaim, mapClaim } from './policy/move.ts'
export { type StayCode, type UnmovedClaim, unmoveClaim } from './policy/move-undo.ts'
export { readRules } from './policy/plain-reader.ts'
export { portable } from './policy/portable.ts'
export { type PolicyProblem, policyProblemText } from './policy/problem.ts'
export { readPolicy } from './policy/read.ts'
export { evaluateRules } from './policy/reference-reader.ts'
export { type Rule, type RuleSet, rulesAt } from './policy/rule-set.ts'
export { newStepId, renameStep, slugOf } from './policy/step-id.ts'
export { canonicalJson, contentHash } from './receipt/hash.ts'
export { engineVersion } from './receipt/receipt.ts'
export { replayDecision } from './receipt/replay.ts'
export { acceptedScenario } from './scenario/accepted.ts'
export { type DescribedClaim, eventsThrough, readClaim } from './scenario/claim-file.ts'
export { type ComparedDay, comparedDays } from './scenario/compared.ts'
export { boundaryScenarios } from './scenario/cover/boundary.ts'
export { holidayScenarios, rateChangeScenarios } from './scenario/cover/calendar.ts'
export { coveringScenarios } from './scenario/cover/cover.ts'
export { type WayOfRule, wayOfRule } from './scenario/cover/goal.ts'
export { type Coverage, type Covered, coverageOf } from './scenario/coverage.ts'
export type { BoundaryDay, ComparisonSide } from './scenario/coverage-key.ts'
export { type Difference, type ExpectedValue, seenIn } from './scenario/expect.ts'
export { eventsOfHappening, openingEvents } from './scenario/happening.ts'
export { givenOf, happeningOf } from './scenario/happening-of.ts'
export { type Oracle, oracleSchema } from './scenario/oracle-schema.ts'
export { type Passage, type PassageWorld, passageOf, passageWorld } from './scenario/passage.ts'
export {
  type Counted,
  type CoverageFigure,
  coverageFigure,
  coverageParts,
  type PolicyCoverage,
  policyCoverage,
} from './scenario/policy-coverage.ts'
export { type HappeningOn, recordedTimeline } from './scenario/recorded.ts'
export {
  type Failure,
  journeyOf,
  runScenario,
  type ScenarioResult,
  scenarioJourney,
  walkGiven,
} from './scenario/run.ts'
export { runOracle } from './scenario/run-oracle.ts'
export {
  type Expectation,
  type Given,
  givenSchema,
  type Happening,
  happeningSchema,
  type Scenario,
  type ScenarioInput,
  scenarioSchema,
  type TimelineEntry,
} from './scenario/schema.ts'
export { type Case, readCase } from './scenario/suite.ts'
export { type Journey, type Walk, type WalkedDay, walk, walkAtOnce } from './scenario/walker.ts'
export { writtenScenario } from './scenario/written.ts'
export { type InputProblem, inputProblems } from './schemas/issue.ts'
export {
  amountMinorSchema,
  countrySchema,
  currencySchema,
  idSchema,
  type Language,
  type Localized,
  languages,
  localizedSchema,
  minorSchema,
  moneySchema,
  plainDateSchema,
  textIn,
} from './schemas/scalars.ts'
export type { AdjustedValue, SetupAdjustment } from './setup/adjustment.ts'
export { type SetupPlan, setupPlan, setupPlans, withReminders } from './setup/plans.ts'
export {
  type PolicyFromSetup,
  policyFromSetup,
  type SetupProblem,
} from './setup/policy-from-setup.ts'
export { type SampleInvoice, sampleCourse } from './setup/sample-course.ts'
export { remindersMax, type Setup, type SetupLetter, setupSchema } from './setup/setup.ts'
export { clausesAsMarkdown, clausesAsText } from './text/as-text.ts'
export type { Clause } from './text/clause.ts'
export { type ComparedClause, comparedClauses } from './text/compared-clauses.ts'
export { type AboutPolicy, policyClauses } from './text/policy-clauses.ts'
export { type WordPiece, wordChanges } from './text/word-changes.ts'
export { conditionText, parameterName, valueText } from './words/condition-text.ts'
export { expectedText, foundText } from './words/expected-text.ts'
export { doesText, feeText, reasonText, stepName, stepText } from './words/step-words.ts'
export { type Vocabulary, vocabularyOf } from './words/vocabulary.ts'
export {
  amountText,
  daysText,
  factName,
  languageName,
  listText,
  sentence,
  unitOf,
  type Wording,
  wordingOf,
} from './words/wording.ts'
