import { PRODUCT_NAME } from '@/lib/brand';

/** Passkeys (WebAuthn): the JSON of the API on one side, the bytes of the browser on the other. */
type Json = Record<string, unknown>;

/** What the browser made, for the API: the contract leaves the form of it to WebAuthn. */
type Made = Record<string, never>;

export const passkeysWork = () => typeof window.PublicKeyCredential === 'function';

/** Why a passkey did not come about: nobody pressed, or this device has one already. */
export class PasskeyProblem extends Error {
  constructor(readonly why: 'cancelled' | 'present' | 'failed') {
    super(why);
  }
}

const bytes = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
    sign.charCodeAt(0),
  );

const text = (buffer: ArrayBuffer | null) =>
  buffer &&
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const inner = (options: object) => ('publicKey' in options ? options.publicKey : options) as Json;

const listed = (credentials: unknown) =>
  ((credentials ?? []) as { id: string }[]).map((one) => ({ ...one, id: bytes(one.id) }));

/** Makes a new passkey on this device. */
export async function makePasskey(options: object): Promise<Made> {
  const given = inner(options);
  const user = given.user as { id: string };
  const publicKey = {
    ...given,
    challenge: bytes(given.challenge as string),
    user: { ...user, id: bytes(user.id) },
    excludeCredentials: listed(given.excludeCredentials),
  } as unknown as PublicKeyCredentialCreationOptions;
  const made = await asked(() => navigator.credentials.create({ publicKey }));
  const response = made.response as AuthenticatorAttestationResponse;
  return {
    ...about(made),
    response: {
      clientDataJSON: text(response.clientDataJSON),
      attestationObject: text(response.attestationObject),
      transports: response.getTransports?.() ?? [],
    },
  } as unknown as Made;
}

/** Shows that this is the person of a passkey they made before. */
export async function showPasskey(options: object): Promise<Made> {
  const given = inner(options);
  const publicKey = {
    ...given,
    challenge: bytes(given.challenge as string),
    allowCredentials: listed(given.allowCredentials),
  } as unknown as PublicKeyCredentialRequestOptions;
  const used = await asked(() => navigator.credentials.get({ publicKey }));
  const response = used.response as AuthenticatorAssertionResponse;
  return {
    ...about(used),
    response: {
      clientDataJSON: text(response.clientDataJSON),
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
      userHandle: text(response.userHandle),
    },
  } as unknown as Made;
}

const about = (credential: PublicKeyCredential) => ({
  id: credential.id,
  rawId: text(credential.rawId),
  type: credential.type,
  authenticatorAttachment: credential.authenticatorAttachment,
  clientExtensionResults: credential.getClientExtensionResults(),
});

async function asked(ask: () => Promise<Credential | null>) {
  try {
    const credential = await ask();
    if (credential) return credential as PublicKeyCredential;
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'InvalidStateError') throw new PasskeyProblem('present');
    if (name !== 'NotAllowedError' && name !== 'AbortError') throw new PasskeyProblem('failed');
  }
  throw new PasskeyProblem('cancelled');
}

const DEVICES: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Mac OS/, 'Mac'],
  [/Windows/, 'Windows'],
  [/Linux/, 'Linux'],
];

/** What this device is called, as a first name for its passkey. */
export const deviceName = (agent = navigator.userAgent) =>
  DEVICES.find(([sign]) => sign.test(agent))?.[1] ?? PRODUCT_NAME;
