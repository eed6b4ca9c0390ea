import type { Words } from '../words.ts'
import type { State } from './states.ts'

/** What happens next while a case rests in a state, as the company reads it. */
export const nextSteps = {
  draft: { zh: '填写完整并提交申请。', en: 'Complete the application and submit it.' },
  not_submitted: {
    zh: '本批次已关闭。填写的内容为您保留，可以转入下一批次。',
    en: 'This round is closed. What you filled in is kept and can be carried over to the next.',
  },
  submitted: {
    zh: '市局收件并作形式审查；材料不全的，一次性告知需补正的全部内容。',
    en: 'The bureau receives it and checks its form; if anything is missing, you are told everything at once.',
  },
  formal_check: {
    zh: '市局核对材料；通过后进入下一环节，材料不全的一次性告知。',
    en: 'The bureau checks the papers; if they pass, the case goes on, and if not you are told everything at once.',
  },
  correction_requested: {
    zh: '请在截止日前逐项补正并再次提交。',
    en: 'Correct each item and submit again by the due day.',
  },
  resubmitted: {
    zh: '市局复核补正内容。',
    en: 'The bureau re-checks what you corrected.',
  },
  district_review: {
    zh: '区县科技部门核实并提出推荐意见。',
    en: 'The district verifies the case and gives its recommendation.',
  },
  accepted: {
    zh: '市局进行审查，然后提请决定。',
    en: 'The bureau examines the case and then brings it to decision.',
  },
  expert_review: {
    zh: '专家独立评审；评审时间不计入承诺的办理期限。',
    en: 'Experts review it independently; their time is not counted in the promised days.',
  },
  pending_decision: { zh: '市局作出决定。', en: 'The bureau decides.' },
  public_notice: {
    zh: '名单向社会公示；期满无异议的，予以认定。',
    en: 'The list is before the public; without objection, recognition follows when the notice ends.',
  },
  objection_review: {
    zh: '市局核查异议，您可以作出说明；核查后书面告知结果。',
    en: 'The bureau reviews the objection and you may answer it; you are told the result in writing.',
  },
  recommended: {
    zh: '等待上级部门的结果；结果由市局登记后通知您。',
    en: 'The higher authority decides; the bureau records the result and tells you.',
  },
  recognised: {
    zh: '本次申请已办结。请留意有效期和后续报告要求。',
    en: 'The case is closed. Mind the period of validity and the reports that follow.',
  },
  rejected: {
    zh: '本次申请已办结。条件具备后可以再次申报。',
    en: 'The case is closed. You may apply again once the conditions are met.',
  },
  withdrawn: {
    zh: '本次申请已办结，可以重新申报。',
    en: 'The case is closed; you may apply again.',
  },
  lapsed: {
    zh: '本次申请已终止，可以重新申报。',
    en: 'The case is closed; you may apply again.',
  },
  revoked: {
    zh: '资格已取消。对决定不服的，可以申请复核。',
    en: 'The recognition was revoked. If you disagree, you may ask for a re-review.',
  },
  expired: {
    zh: '有效期已满；没有续期的，可以重新申报。',
    en: 'The validity has ended; unless it was renewed, you may apply again.',
  },
} as const satisfies Record<State, Words>
