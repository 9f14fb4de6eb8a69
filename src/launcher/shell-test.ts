import type { TestExpression } from "unbash";
import type { Located } from "../manifest/located.ts";
import { areKnown, expandText, type WordScope } from "./shell-words.ts";

/** Whether a condition holds; null when that cannot be known from the files alone. */
export type Truth = boolean | null;

/** `[ … ]` and `test …` over expanded words, as far as they compare known texts (POSIX `test`). */
export function testWords(operands: readonly Located[]): Truth {
  const [a, b, c] = operands;
  if (a === undefined) return false;
  if (a.text === "!") return not(testWords(operands.slice(1)));
  const join = operands.findIndex((word) => word.text === "-a" || word.text === "-o");
  if (join > 0 && operands.length > 3) {
    const [left, right] = [testWords(operands.slice(0, join)), testWords(operands.slice(join + 1))];
    return operands[join]?.text === "-a" ? and(left, right) : or(left, right);
  }
  if (b === undefined) return areKnown(a) ? a.text !== "" : null;
  if (c === undefined) return unary(a.text, b);
  return operands.length === 3 ? binary(b.text, a, c, false) : null;
}

/** `[[ … ]]`. */
export function testExpression(expression: TestExpression, scope: WordScope): Truth {
  switch (expression.type) {
    case "TestUnary":
      return unary(expression.operator, expandText(expression.operand, scope));
    case "TestBinary":
      return binary(expression.operator, expandText(expression.left, scope), expandText(expression.right, scope), true);
    case "TestLogical": {
      const truths = expression.operands.map((operand) => testExpression(operand, scope));
      return truths.reduce(expression.operator === "&&" ? and : or);
    }
    case "TestNot": {
      const truth = testExpression(expression.operand, scope);
      return expression.negations.length % 2 === 0 ? truth : not(truth);
    }
    case "TestGroup":
      return testExpression(expression.expression, scope);
  }
}

/** Whether a text matches a shell pattern of literals, `*` and `?`; null when either is unknown or the pattern is richer. */
export function matches(text: Located, pattern: Located): Truth {
  if (!areKnown(text, pattern) || /[[\]()|\\]/.test(pattern.text)) return null;
  const expression = pattern.text
    .replace(/[.+^${}]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${expression}$`, "s").test(text.text);
}

function unary(operator: string, operand: Located): Truth {
  if (!areKnown(operand)) return null;
  if (operator === "-z") return operand.text === "";
  return operator === "-n" ? operand.text !== "" : null;
}

function binary(operator: string, left: Located, right: Located, patterns: boolean): Truth {
  if (!areKnown(left, right)) return null;
  switch (operator) {
    case "=":
    case "==":
      return patterns ? matches(left, right) : left.text === right.text;
    case "!=":
      return not(patterns ? matches(left, right) : left.text === right.text);
    case "-eq":
      return Number(left.text) === Number(right.text);
    case "-ne":
      return Number(left.text) !== Number(right.text);
    case "-gt":
      return Number(left.text) > Number(right.text);
    case "-ge":
      return Number(left.text) >= Number(right.text);
    case "-lt":
      return Number(left.text) < Number(right.text);
    case "-le":
      return Number(left.text) <= Number(right.text);
    default:
      return null;
  }
}

export function not(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

function and(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}

function or(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true;
  return a === null || b === null ? null : false;
}
