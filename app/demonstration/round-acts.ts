import { addDays } from '#rules/calendar/day.ts'
import { isApplicationEvent } from '#rules/procedure/transitions.ts'
import type { UseCaseContext } from '../use-cases/use-case-context.ts'
import { giveToAnother, handBack, remarkOnCase } from './desk-acts.ts'
import { instantOn, workingDayUntil, type Deed } from './deed.ts'
import type { SampleHistory } from './histories.ts'
import {
  appealAgainst,
  askToKeepAway,
  passTheNight,
  renewRecognition,
  reportAChange,
  serveNotice,
  writeToEachOther,
} from './later-acts.ts'
import { acceptObjectionTo, objectTo, prepareList, publishList } from './notice-acts.ts'
import { panelActs } from './panel-acts.ts'
import { draftOnly, play } from './play.ts'
import { roundScript, type RoundAct, type RoundStep } from './round-script.ts'
import type { Stage } from './stage.ts'

/** Days whose acts are left where they are, so that what runs today runs on a weekend too. */
const LAST_DAYS = 7

/**
 * The script as deeds: each step on a working day, and those that fall on one day in the order of
 * the script.
 */
export function roundStepDeeds(stage: Stage): Deed[] {
  return roundScript.map((step, place) => {
    const day = addDays(stage.today, -step.daysAgo)
    const isLate = step.daysAgo <= LAST_DAYS || step.does === 'the night passes'
    const at = instantOn(isLate ? day : workingDayUntil(day), 65 + place * 5)
    return { at, happen: context => perform(context, stage, step) }
  })
}

async function perform(context: UseCaseContext, stage: Stage, step: RoundStep): Promise<void> {
  const startsOn =
    step.startsDaysAgo === undefined ? undefined : addDays(stage.today, -step.startsDaysAgo)
  switch (step.does) {
    case 'the night passes':
      return passTheNight(context)
    case 'publish a list':
      return publishList(context, stage, step.cases, startsOn)
    case 'prepare a list':
      await prepareList(context, stage, step.cases, startsOn)
      return
    default:
      for (const history of step.cases) await performOn(context, stage, history, step.does)
  }
}

type OnOne = Exclude<RoundAct, 'the night passes' | 'publish a list' | 'prepare a list'>

async function performOn(
  context: UseCaseContext,
  stage: Stage,
  history: SampleHistory,
  does: OnOne,
): Promise<void> {
  switch (does) {
    case 'draft a refusal':
      return draftOnly(context, stage, { history, event: 'reject' })
    case 'object':
      return objectTo(context, stage, { history, kind: 'named' })
    case 'give a tip':
      return objectTo(context, stage, { history, kind: 'tip' })
    case 'accept the objection':
      return acceptObjectionTo(context, stage, history)
    case 'serve a notice':
      return serveNotice(context, stage, history)
    case 'appeal':
      return appealAgainst(context, stage, history)
    case 'report a change':
      return reportAChange(context, stage, history)
    case 'renew':
      return renewRecognition(context, stage, history)
    case 'ask that somebody keep away':
      return askToKeepAway(context, stage, history)
    case 'remark on figures':
      return remarkOnCase(context, stage, history)
    case 'give to another officer':
      return giveToAnother(context, stage, history)
    case 'hand back':
      return handBack(context, stage, history)
    case 'write to each other':
      return writeToEachOther(context, stage, history)
    case 'begin':
    case 'begin and leave':
      return play(context, stage, { history, event: 'begin', ready: does === 'begin' })
    default:
      if (isApplicationEvent(does))
        return play(context, stage, { history, event: does, ready: true })
      return panelActs[does](context, stage, history)
  }
}
