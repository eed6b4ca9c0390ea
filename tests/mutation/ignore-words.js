import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

/**
 * What is looked at of a place in the source.
 *
 * @typedef {{ readonly type: string; readonly name?: string; readonly value?: unknown }} Name
 * @typedef {{ readonly value: { readonly raw: string } }} Part
 * @typedef {{ readonly node: Name & { readonly quasis?: readonly Part[] }; readonly parent?: { readonly type: string; readonly key?: Name; readonly callee?: Name } }} Place
 */

/**
 * Leaves out what is said to people: Chinese, the `zh` and `en` of a sentence, the message of an
 * error. A changed word is presentation; no verdict turns on it.
 *
 * @param {Place} place
 */
function shouldIgnore(place) {
  const texts = textsOf(place.node)
  return texts !== null && (texts.some(hasChinese) || isSaid(place)) ? 'words' : undefined
}

/**
 * @param {Place['node']} node
 * @returns {readonly string[] | null}
 */
function textsOf({ type, value, quasis }) {
  if (type === 'StringLiteral') return [String(value)]
  return type === 'TemplateLiteral' ? (quasis ?? []).map(part => part.value.raw) : null
}

/** @param {string} text */
function hasChinese(text) {
  return /[\u3000-\u9fff\uff00-\uffef]/.test(text)
}

/** @param {Place} place */
function isSaid({ parent }) {
  return (
    (parent?.type === 'ObjectProperty' && /^(?:zh|en)$/.test(parent.key?.name ?? '')) ||
    /^words$|Error$/.test(parent?.callee?.name ?? '')
  )
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'words', { shouldIgnore })]
