import { factsJsonSchema } from '#rules/facts/wire.ts'
import { MAX_BODY_BYTES } from '../http/body-limit.ts'

const words = {
  type: 'object',
  required: ['zh', 'en'],
  properties: { zh: { type: 'string' }, en: { type: 'string' } },
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'issues'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    issues: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'message'],
        properties: {
          path: { type: 'string', description: 'The field; empty for the whole body.' },
          message: words,
        },
      },
    },
  },
}

const criterion = {
  type: 'object',
  required: ['id', 'status', 'words', 'missing', 'figures'],
  properties: {
    id: { type: 'string' },
    status: { enum: ['met', 'not_met', 'unknown', 'judgement', 'not_applicable'] },
    words,
    clause: { description: 'Document and article, in words.' },
    missing: { type: 'array', items: { type: 'string' }, description: 'Facts not given.' },
    figures: { type: 'array', items: { type: 'object' } },
  },
}

const assessment = {
  type: 'object',
  required: ['ruleBook', 'outcome', 'settledAnyway', 'verdict', 'names', 'criteria'],
  properties: {
    id: { type: 'string' },
    ruleBook: { type: 'string', description: 'The version of the rules that judged.' },
    outcome: { enum: ['may_apply', 'not_yet', 'cannot_tell_yet', 'bureau_decides'] },
    settledAnyway: {
      type: 'boolean',
      description: 'Facts are missing, and whatever they are the outcome is the same.',
    },
    verdict: { enum: ['eligible', 'not_eligible', 'open'] },
    names: words,
    criteria: { type: 'array', items: criterion },
  },
}

/** The description of the open interface, by OpenAPI 3.1. */
export function openApi(publicOrigin: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Assessments / 政策匹配接口',
      version: '1',
      description:
        'Judges facts against the programmes of the rule book. Nothing is stored. A result is not a decision. ' +
        '按规则库对所给事实进行匹配，不保存数据；结果仅供参考，不代表认定结论。',
    },
    servers: [{ url: publicOrigin }],
    paths: {
      '/api/v1/assessments': { post: assessmentsPost() },
      '/api/v1/facts.schema.json': {
        get: {
          operationId: 'factsSchema',
          responses: { 200: { description: 'The JSON Schema of the facts.' } },
        },
      },
    },
    components: {
      schemas: { Facts: factsJsonSchema(), Assessment: assessment, Problem: problemSchema },
    },
  }
}

function assessmentsPost() {
  const refusal = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  })
  return {
    operationId: 'assess',
    summary: 'Judge facts / 匹配',
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['facts'],
            additionalProperties: false,
            properties: {
              id: { type: 'string', description: 'Given back with each assessment.' },
              on: { type: 'string', format: 'date', description: 'The day; today if left out.' },
              programme: { type: 'string', description: 'All of the day if left out.' },
              facts: { $ref: '#/components/schemas/Facts' },
            },
          },
        },
      },
    },
    responses: {
      200: {
        description: 'One assessment a programme.',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['assessments'],
              properties: {
                assessments: {
                  type: 'array',
                  items: { $ref: '#/components/schemas/Assessment' },
                },
              },
            },
          },
        },
      },
      400: refusal('A field is wrong; the issues name it.'),
      405: refusal('Only POST.'),
      413: refusal(`More than ${MAX_BODY_BYTES} bytes.`),
      415: refusal('Not application/json.'),
      429: refusal('Too many requests from this address.'),
    },
  }
}
