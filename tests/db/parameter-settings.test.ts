import { expect, test } from 'vitest'
import { insertAccount } from '#db/accounts.ts'
import { newId } from '#db/id.ts'
import {
  insertParameterSetting,
  overridesOn,
  parameterSettings,
  parametersOn,
  type ParameterSetting,
} from '#db/parameter-settings.ts'
import { onEachDatabase } from '#tests/support/database-suite.ts'

const setting = (change: Partial<ParameterSetting>): ParameterSetting => ({
  id: newId(),
  parameterId: 'cst.core_members_min',
  value: 3,
  inForceFrom: '2026-06-01',
  document: '虚构文件〔2026〕1号',
  note: '',
  setBy: 'account',
  setAt: '2026-05-20T02:00:00.000Z',
  ...change,
})

test('a setting holds from its first day on, that day included', () => {
  const settings = [setting({})]
  expect(overridesOn(settings, '2026-05-31')).toEqual({})
  expect(overridesOn(settings, '2026-06-01')).toEqual({ 'cst.core_members_min': 3 })
})

test('of two settings the later first day holds, whichever was made later', () => {
  const settings = [
    setting({ value: 5, inForceFrom: '2026-09-01', setAt: '2026-05-01T02:00:00.000Z' }),
    setting({ value: 4, setAt: '2026-05-30T02:00:00.000Z' }),
  ]
  expect(overridesOn(settings, '2026-08-31')).toEqual({ 'cst.core_members_min': 4 })
  expect(overridesOn(settings, '2026-09-01')).toEqual({ 'cst.core_members_min': 5 })
})

test('of two settings from the same day the one made later holds; null takes it back', () => {
  const first = setting({})
  const again = setting({ value: 4, setAt: '2026-05-21T02:00:00.000Z' })
  const back = setting({ value: null, setAt: '2026-05-22T02:00:00.000Z' })
  expect(overridesOn([again, first], '2026-07-01')).toEqual({ 'cst.core_members_min': 4 })
  expect(overridesOn([first, back, again], '2026-07-01')).toEqual({})
})

onEachDatabase(open => {
  test('settings come back as they were made, the latest first, and hold on their days', async () => {
    const db = open()
    const setBy = newId()
    await insertAccount(db, {
      id: setBy,
      email: `${setBy}@walk.example`,
      name: '科长',
      passwordHash: null,
      language: 'zh-CN',
      verifiedAt: null,
      createdAt: '2026-05-01T02:00:00.000Z',
    })
    const older = setting({ setBy })
    const newer = setting({ setBy, value: '2026-07-01', setAt: '2026-05-21T02:00:00.000Z' })
    await insertParameterSetting(db, older)
    await insertParameterSetting(db, newer)
    expect(await parameterSettings(db)).toEqual([newer, older])
    expect(await parametersOn(db, '2026-06-01')).toEqual({ 'cst.core_members_min': '2026-07-01' })
  })
})
