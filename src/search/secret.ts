/** Whether a text holds what looks like a secret: it is not searched, and never gets into an address. */

/** Shapes that issuers document, and secrets that are named as such. */
const SHAPES: readonly RegExp[] = [
  /\beyJ[\w-]{10,}\.[\w-]{10,}/,
  /\bGOCSPX-[\w-]{8,}/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /[\w.~-]{3}\dQ~[\w.~-]{30,36}/,
  /\b(?:[srp]k_(?:live_|test_)?[A-Za-z\d]{12,}|gh[pousr]_\w{20,}|xox[abps]-[\w-]{10,}|AKIA[A-Z\d]{16})/,
  /\bBearer\s+(?=\S*\d)[\w.~+/=-]{16,}/i,
  /(?:client_secret|secret|password|access_token|refresh_token|id_token|[?&]code|token)["']?\s*[=:]\s*["']?(?=[\w.~+/-]*\d)[\w.~+/-]{12,}/i,
];

/** A run too long and too mixed for anything but a key: capitals, small letters and digits. */
const OPAQUE =
  /(?<![\w~-])(?=[\w~+/-]*[A-Z])(?=[\w~+/-]*[a-z])(?=[\w~+/-]*\d)[\w~+/-]{32,}={0,2}(?![\w~-])/;

/** @param text what someone typed or pasted; what is in addresses is judged by its names alone */
export function looksLikeSecret(text: string): boolean {
  return (
    SHAPES.some((shape) => shape.test(text)) || OPAQUE.test(text.replace(/https?:\/\/\S+/g, ' '))
  );
}
