import { appealsOf, type Appeal } from '#db/appeals.ts'
import type { Application } from '#db/applications.ts'
import { openDefenceNotice, type DefenceNotice } from '#db/defence-notices.ts'
import { allAppealGrounds, appealGrounds, isAppealGround } from '#rules/procedure/appeal-grounds.ts'
import { grounds as groundWords } from '#rules/procedure/grounds.ts'
import { transitionOf } from '#rules/procedure/transitions.ts'
import { inLanguage, type Language } from '#rules/words.ts'
import { programmeOf } from '../applications/programme-of.server.ts'
import type { PortalContext } from '../context.ts'
import { dutyViews } from '../programmes/duties.server.ts'
import { appealableDecision } from '../use-cases/appeal.ts'
import { commonWords } from '../words/common.ts'
import { formatDay, formatInstant } from '../words/format.ts'
import { ownBar } from './own-bar.server.ts'
import { changesView } from './changes-view.server.ts'
import { renewalView } from './renewal-view.server.ts'
import { reportsView } from './reports-view.server.ts'

/** How a case stands after its decision, as company and bureau read it. */
export async function lifePage(
  context: Pick<PortalContext, 'db' | 'now' | 'today' | 'takeBackSeconds'>,
  application: Application,
  language: Language,
) {
  const notice = await openDefenceNotice(context.db, application.id)
  const appeals = await appealsOf(context.db, application.id)
  const isRecognised = application.state === 'recognised'
  const programme = programmeOf(application)
  const reports = await reportsView(context, application, language)
  return {
    id: application.id,
    number: application.number ?? '',
    company: application.organisation_name,
    programme: inLanguage(programme.names, language),
    duties: isRecognised ? dutyViews(programme, language) : [],
    reports: reports.lines,
    renewal: await renewalView(context, application, language),
    bar:
      application.state === 'revoked'
        ? await ownBar(context, {
            organisationId: application.organisation_id,
            family: application.programme_id,
            language,
          })
        : null,
    changes: await changesView(context.db, application.id, language),
    mayReportChange: isRecognised && programme.duties?.changeReport !== undefined,
    notice: notice === null ? null : noticeView(notice, { language, today: context.today() }),
    appeals: appeals.map(each => appealView(each, language)),
    mayAppeal: (await appealableDecision(context.db, context, application)) !== null,
    appealGrounds: allAppealGrounds.map(value => ({
      value,
      label: inLanguage(appealGrounds[value], language),
    })),
    mayEnd: isRecognised && notice === null,
    mayServe: isRecognised && notice === null,
    /** Why a notice is to be served now; null = no reason is known here. */
    toServe: isRecognised && notice === null ? reports.toServe : null,
    serveGrounds: transitionOf('revoke')
      .grounds.filter(each => each !== 'own_request')
      .map(value => ({ value, label: inLanguage(groundWords[value], language) })),
  }
}

export type LifePage = Awaited<ReturnType<typeof lifePage>>

function noticeView(
  notice: DefenceNotice,
  { language, today }: { language: Language; today: string },
) {
  const mark = notice.answer_by_provisional === 1 ? commonWords[language].provisional : ''
  const isOwn = notice.own_request === 1
  return {
    isOwn,
    grounds: notice.grounds.map(each => inLanguage(groundWords[each], language)),
    text: notice.text,
    served: formatInstant(notice.served_at),
    answerBy: isOwn ? null : formatDay(notice.answer_by, language) + mark,
    isOver: today > notice.answer_by,
    answer: notice.answer,
    answered: notice.answered_at === null ? null : formatInstant(notice.answered_at),
  }
}

function appealView(appeal: Appeal, language: Language) {
  const { ground } = appeal
  return {
    id: appeal.id,
    ground: isAppealGround(ground) ? inLanguage(appealGrounds[ground], language) : ground,
    text: appeal.text,
    lodged: formatInstant(appeal.lodged_at),
    outcome: appeal.outcome,
    reasons: appeal.reasons,
  }
}
