import js from '@eslint/js'
import boundaries from 'eslint-plugin-boundaries'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const rooms = ['app', 'db', 'rules', 'emails', 'tests']

const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'The environment is read in app/env.server.ts only.',
}
const impure = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The day is an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The day is an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Rules know no chance.',
  },
]
const queryVerbs = {
  selector:
    'CallExpression[callee.property.name=/^(selectFrom|insertInto|updateTable|deleteFrom)$/]',
  message: 'SQL lives in db.',
}

export default tseslint.config(
  { ignores: ['build/**', 'data/**', 'node_modules/**', 'coverage/**', 'public/**'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // Remix answers by throwing Responses.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { alwaysTryTypes: true } },
      'boundaries/elements': rooms.map(type => ({ type, pattern: `${type}/**`, mode: 'full' })),
    },
    rules: {
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          rules: [
            { from: 'app', allow: ['app', 'db', 'emails', 'rules'] },
            { from: 'db', allow: ['db', 'rules'] },
            { from: 'emails', allow: ['emails', 'rules'] },
            { from: 'rules', allow: ['rules'] },
            { from: 'tests', allow: rooms },
          ],
        },
      ],
      'boundaries/external': [
        'error',
        {
          default: 'allow',
          rules: [
            { from: 'rules', disallow: ['*', '@*/*'] },
            { from: 'rules', allow: ['zod'] },
            { from: 'db', disallow: ['@remix-run/*', 'react', 'react-dom', 'nodemailer'] },
            { from: 'emails', disallow: ['@remix-run/*', 'kysely'] },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      // The plugin's other rules serve React's compiler, which is not used, and compile every file.
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      ...jsxA11y.flatConfigs.recommended.rules,
    },
  },
  {
    files: ['app/**', 'emails/**'],
    rules: { 'no-restricted-syntax': ['error', noEnvironment, queryVerbs] },
  },
  { files: ['db/**'], rules: { 'no-restricted-syntax': ['error', noEnvironment] } },
  {
    files: ['rules/**'],
    rules: { 'no-restricted-syntax': ['error', noEnvironment, queryVerbs, ...impure] },
  },
  { files: ['app/env.server.ts'], rules: { 'no-restricted-syntax': ['error', queryVerbs] } },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
)
