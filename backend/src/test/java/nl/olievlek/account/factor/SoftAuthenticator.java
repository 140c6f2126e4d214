package nl.olievlek.account.factor;

import com.upokecenter.cbor.CBORObject;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A device that keeps one passkey, as WebAuthn level 3 describes it. */
public class SoftAuthenticator {

  private static final int PRESENT = 0x01;
  private static final int VERIFIED = 0x04;
  private static final int WITH_CREDENTIAL = 0x40;

  private final KeyPair keys;
  private final byte[] credentialId =
      UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
  private byte[] userHandle;
  private String origin = "http://localhost:8080";
  private int verified = VERIFIED;
  private int counter = 1;

  public SoftAuthenticator() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      keys = generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Answers from a page of another site. */
  public SoftAuthenticator at(String other) {
    origin = other;
    return this;
  }

  /** Does not check who holds it. */
  SoftAuthenticator unlocked() {
    verified = 0;
    return this;
  }

  /** Answers as a copy does that was taken earlier. */
  SoftAuthenticator rewound() {
    counter = 0;
    return this;
  }

  public Map<String, Object> create(Map<String, Object> options) {
    var user = (Map<?, ?>) options.get("user");
    userHandle = Base64.getUrlDecoder().decode((String) user.get("id"));
    var data =
        concat(
            authenticatorData(PRESENT | verified | WITH_CREDENTIAL),
            new byte[16],
            ByteBuffer.allocate(2).putShort((short) credentialId.length).array(),
            credentialId,
            cose());
    var attestation =
        CBORObject.NewMap()
            .Add("fmt", "none")
            .Add("attStmt", CBORObject.NewMap())
            .Add("authData", data);
    var response = new HashMap<String, Object>();
    response.put("clientDataJSON", text(clientData("webauthn.create", options)));
    response.put("attestationObject", text(attestation.EncodeToBytes()));
    // What browsers add today.
    response.put("transports", new String[] {"internal"});
    response.put("authenticatorData", text(data));
    response.put("publicKeyAlgorithm", -7);
    return credential(response);
  }

  Map<String, Object> get(Map<String, Object> options) {
    counter++;
    var data = authenticatorData(PRESENT | verified);
    var client = clientData("webauthn.get", options);
    var response = new HashMap<String, Object>();
    response.put("clientDataJSON", text(client));
    response.put("authenticatorData", text(data));
    response.put("signature", text(sign(concat(data, sha256(client)))));
    response.put("userHandle", text(userHandle));
    return credential(response);
  }

  private Map<String, Object> credential(Map<String, Object> response) {
    return Map.of(
        "id",
        text(credentialId),
        "rawId",
        text(credentialId),
        "type",
        "public-key",
        "authenticatorAttachment",
        "platform",
        "clientExtensionResults",
        Map.of(),
        "response",
        response);
  }

  private byte[] clientData(String type, Map<String, Object> options) {
    return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
        .formatted(type, options.get("challenge"), origin)
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] authenticatorData(int flags) {
    var counted = ByteBuffer.allocate(4).putInt(counter).array();
    return concat(
        sha256("localhost".getBytes(StandardCharsets.US_ASCII)),
        new byte[] {(byte) flags},
        counted);
  }

  private byte[] cose() {
    var point = ((ECPublicKey) keys.getPublic()).getW();
    return CBORObject.NewMap()
        .Add(1, 2)
        .Add(3, -7)
        .Add(-1, 1)
        .Add(-2, number(point.getAffineX().toByteArray()))
        .Add(-3, number(point.getAffineY().toByteArray()))
        .EncodeToBytes();
  }

  private static byte[] number(byte[] value) {
    var start = Math.max(0, value.length - 32);
    var fixed = new byte[32];
    System.arraycopy(value, start, fixed, 32 - (value.length - start), value.length - start);
    return fixed;
  }

  private byte[] sign(byte[] message) {
    try {
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(keys.getPrivate());
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] concat(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
