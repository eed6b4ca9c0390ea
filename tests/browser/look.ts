import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { commonWords } from '#app/words/common.ts'
import type { Language } from '#rules/words.ts'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

export const TELEPHONE = { width: 390, height: 844 }
export const DESKTOP = { width: 1280, height: 900 }

/**
 * Looks at the page that is open and says everything that is wrong with it, or nothing: its frame,
 * its language, axe's serious findings in light and dark, and whether a telephone can hold it. The
 * English page is the same page with other words, so axe looks at the Chinese one; dark differs in
 * colours only.
 */
export async function lookAt(page: Page, language: Language): Promise<string[]> {
  const wrong = await frameProblems(page, language)
  if (language === 'en') wrong.push(...(await chineseLeftovers(page)))
  if (language === 'zh-CN') {
    wrong.push(...(await axeProblems(page, [])))
    await page.emulateMedia({ colorScheme: 'dark' })
    wrong.push(...(await axeProblems(page, ['color-contrast'])).map(each => `dark: ${each}`))
    await page.emulateMedia({ colorScheme: 'light' })
  }
  await page.setViewportSize(TELEPHONE)
  wrong.push(...(await overflows(page)))
  await page.setViewportSize(DESKTOP)
  return wrong
}

async function frameProblems(page: Page, language: Language): Promise<string[]> {
  const { errors } = commonWords[language]
  const refusals = [errors.notFound, errors.forbidden, errors.server]
  const seen = await page.evaluate(() => ({
    heading: document.querySelector('h1')?.textContent ?? '',
    lang: document.documentElement.lang,
    title: document.title.trim(),
    headings: document.querySelectorAll('h1').length,
  }))
  return [
    ...(seen.lang === language ? [] : [`lang is ${seen.lang}`]),
    ...(seen.title === '' ? ['no title'] : []),
    ...(refusals.some(each => seen.title.startsWith(each) && seen.heading !== each)
      ? [`titled ${seen.title}`]
      : []),
    ...(seen.headings === 1 ? [] : [`${seen.headings} h1`]),
  ]
}

const axeAnswer = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullable(),
      nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
    }),
  ),
})

/** Serious and critical violations; `rules` narrows to those rules. */
async function axeProblems(page: Page, rules: readonly string[]): Promise<string[]> {
  await page.evaluate(`if (globalThis.axe === undefined) { ${axeSource} }`)
  const only = rules.length === 0 ? '' : `runOnly: ${JSON.stringify(rules)},`
  const answer = axeAnswer.parse(
    await page.evaluate(
      `axe.run(document, { ${only} resultTypes: ['violations'] }).then(({ violations }) => ({ violations }))`,
    ),
  )
  return answer.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => {
      const [first] = nodes
      return `${id} ×${nodes.length}: ${first?.html.slice(0, 200) ?? ''} ${first?.failureSummary ?? ''}`
    })
}

/** What reaches past the right edge of a telephone's screen. */
async function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      element => element.getBoundingClientRect().right > width + 1,
    )
    return [
      `wider than the screen by ${document.documentElement.scrollWidth - width}: ${wide
        .slice(0, 3)
        .map(element => element.outerHTML.slice(0, 120))
        .join(' | ')}`,
    ]
  })
}

/**
 * What may be Chinese on an English page without being marked: numbers of documents, the units 万元
 * and 亿元, names of places and papers in 《》, and what people of the sample city are called or
 * typed, all of which says that it is fictitious.
 */
const proper = [
  String.raw`\p{Script=Han}+〔\d{4}〕\d+号`,
  String.raw`(?:\p{Script=Han}+ )?(?:\p{Script=Han}*公告)?\d{4}年第\d+号令?`,
  '[万亿]元',
  '《[^》]+》',
  String.raw`[^\s·“”]*（(?:虚构|样例|虚构样例)）`,
  '虚构样例.pdf',
  '样例〔虚构〕1号',
  String.raw`[^\s·“”]*本申请为演示样例，企业、人员与数据均为虚构。`,
].join('|')

/** Han characters outside what is marked as Chinese: words that nobody translated. */
async function chineseLeftovers(page: Page): Promise<string[]> {
  return page.evaluate(pattern => {
    const isChinese = (text: string) =>
      /\p{Script=Han}/u.test(text.replaceAll(new RegExp(pattern, 'gu'), ''))
    const isMarked = (element: Element | null) => element?.closest('[lang^=zh]') != null
    const found = new Set<string>()
    if (isChinese(document.title)) found.add(`title: ${document.title}`)
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const { parentElement, textContent } = node
      if (parentElement?.closest('script, style') != null || isMarked(parentElement)) continue
      if (isChinese(textContent ?? '')) {
        const place = parentElement?.closest('[class]')
        found.add(
          `untranslated: ${(textContent ?? '').slice(0, 40)} in ${parentElement?.localName ?? ''} of ${place?.className ?? ''}`,
        )
      }
    }
    for (const element of document.body.querySelectorAll('[title], [aria-label], [alt]')) {
      for (const name of ['title', 'aria-label', 'alt']) {
        const text = element.getAttribute(name) ?? ''
        if (isChinese(text) && !isMarked(element)) found.add(`untranslated ${name}: ${text}`)
      }
    }
    return [...found]
  }, proper)
}
