/**
 * Node 20 reads windows-1252 as latin1, which has nothing between 0x80 and 0x9f; browsers read it as the standard says
 * (encoding.spec.whatwg.org). Tests are about what browsers do.
 */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export class BrowserTextDecoder extends TextDecoder {
  override decode(input?: AllowSharedBufferSource, options?: TextDecodeOptions) {
    const text = super.decode(input, options);
    return this.encoding === 'windows-1252'
      ? text.replace(/[\u0080-\u009f]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0x80]!)
      : text;
  }
}
