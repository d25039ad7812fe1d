package org.gradual.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** The RSA key with which the local issuer signs. Never one for production. */
public final class SigningKey {
  private static final int BITS = 2048;
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final RsaJsonWebKey jwk;

  private SigningKey(RsaJsonWebKey jwk) {
    this.jwk = jwk;
  }

  /** A new key under the given key id. */
  public static SigningKey generate(String keyId) {
    try {
      RsaJsonWebKey jwk = RsaJwkGenerator.generateJwk(BITS);
      jwk.setKeyId(keyId);
      jwk.setUse("sig");
      jwk.setAlgorithm("RS256");
      return new SigningKey(jwk);
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The key in this file, generated and written there (readable by its owner alone) if absent. */
  public static SigningKey keptIn(Path file) {
    try {
      if (Files.exists(file)) {
        return parse(Files.readString(file));
      }
      SigningKey key = generate("local");
      Folders.make(file.toAbsolutePath().getParent());
      Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      Files.writeString(file, key.toJson());
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The key out of its JSON form, private part included. */
  static SigningKey parse(String json) {
    try {
      return new SigningKey((RsaJsonWebKey) PublicJsonWebKey.Factory.newPublicJwk(json));
    } catch (JoseException e) {
      throw new IllegalArgumentException("Not a JSON Web Key", e);
    }
  }

  /** The JSON form, private part included. */
  String toJson() {
    return jwk.toJson(OutputControlLevel.INCLUDE_PRIVATE);
  }

  /** The JSON form for the world. */
  String publicJson() {
    return jwk.toJson(OutputControlLevel.PUBLIC_ONLY);
  }

  RsaJsonWebKey jwk() {
    return jwk;
  }

  @Override
  public String toString() {
    return "SigningKey[" + jwk.getKeyId() + "]";
  }
}
