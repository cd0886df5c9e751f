/** The vocabulary that a writer may use in MDX, and nothing else. */

export { default as AskFirst } from './handoff/AskFirst.astro';
export { default as Capabilities } from './providers/Capabilities.astro';
export { default as ExpiryReminder } from './reminder/ExpiryReminder.astro';
export { default as Fold } from './steps/Fold.astro';
export { default as HandOff } from './handoff/HandOff.astro';
export { default as MenuPath } from './steps/MenuPath.astro';
export { default as Overview } from './finder/Overview.astro';
export { default as Picture } from './pictures/Picture.astro';
export { default as PrepareLink } from './sheet/PrepareLink.astro';
export { default as ProblemIndex } from './finder/ProblemIndex.astro';
export { default as Problems } from './problems/Problems.astro';
export { default as Set } from './steps/Set.astro';
export { default as Sources } from './guides/Sources.astro';
export { default as Step } from './guides/Step.astro';
export { default as StepFeedFields } from './finder/StepFeedFields.astro';
export { default as StepFinder } from './finder/StepFinder.astro';
export { default as Steps } from './steps/Steps.astro';
export { default as Value } from './values/Value.astro';
