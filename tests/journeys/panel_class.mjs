// A class that is made up, as the server would say it to a teacher's panel; the same every time.

const CELLS = ['stuck', 'solved', 'solved', 'tried', 'empty', 'working', 'working'];

function pupil(number) {
  const kind = number % 13;
  return {
    pupil: number,
    nickname: { adjective: number % 40, noun: Math.floor(number / 40) },
    here: kind !== 11,
    waiting: false,
    removed: false,
    cells: [number % 9 === 4 ? 'tried' : 'solved', CELLS[number % 7], 'empty', 'empty', 'empty'],
    help: kind === 5 ? 130 : null,
    quiet: kind === 8 ? 400 : 10,
  };
}

/** A lesson that goes on with so many pupils, as the server would say it. */
export function lesson(pupils, other = {}) {
  return {
    n: 1,
    code: 'H7K-2MW-4',
    secret: '00112233445566778899aabbccddeeff',
    phase: 'running',
    plan: {
      lesson: 'stroom',
      steps: [
        { work: { challenge: 'w1', level: null } },
        { work: { challenge: 'h1', level: null } },
        { work: { challenge: 'r1', level: null } },
        { talk: { question: 'who-pays' } },
        { cards: { question: 'would-you', options: 3 } },
      ],
      early: [],
    },
    open: [true, true, false, false, false],
    shut: false,
    approval: false,
    eyes: false,
    message: null,
    timer: null,
    poll: null,
    shown: { what: 'code' },
    pupils: Array.from({ length: pupils }, (_, index) => pupil(index + 1)),
    joining: 2,
    class: {
      solved: [['h1', 9], ['r1', 3], ['w1', 24]],
      pupils,
      hard: [],
      occupations: [],
      answers: [{ question: 'would-you', answered: 21, counts: [12, 6, 3] }],
    },
    guessing: false,
    pairs: [['w1', 4, 12]],
    deleted_at: null,
    ...other,
  };
}

/** The greeting of a page, with the words of a pack. */
export function hello(language) {
  return { build: 'panel-3', language, calm: true, words: WORDS, ahead: 60 };
}

const WORDS = [
  ['challenge-w1', 'Licht in het trappenhuis'],
  ['challenge-h1', 'De koude gymzaal'],
  ['challenge-r1', 'De robot en de dozen'],
  ['question-who-pays', 'Wie merkt het als dit werk niet gebeurt?'],
  ['question-would-you', 'Zou je dit werk willen doen?'],
  ['card-would-you-0', 'Ja, dat zou ik kunnen'],
  ['card-would-you-1', 'Misschien'],
  ['card-would-you-2', 'Nee, niets voor mij'],
  ['pair-w1', 'Welke oplossing zou jij de buurvrouw geven, en waarom?'],
  ...Array.from({ length: 40 }, (_, number) => [`adjective-${number}`, 'Vrolijke']),
  ...Array.from({ length: 40 }, (_, number) => [`noun-${number}`, 'Vonk']),
];
