package org.gradual.acceptance.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.time.Clock;
import java.time.Duration;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Lets a service's clock go wrong by some hours, as an agent of its JVM. */
public final class ClockAgent implements ClassFileTransformer {
  private static final String VICTIM = "org/gradual/foundation/time/SystemClock";
  private static final ClassDesc CLOCK = Clock.class.describeConstable().orElseThrow();
  private static final ClassDesc DURATION = Duration.class.describeConstable().orElseThrow();

  private final long hours;

  private ClockAgent(long hours) {
    this.hours = hours;
  }

  /** The option of a JVM. */
  static String option(int hours) {
    return "-javaagent:" + jar().toAbsolutePath() + "=" + hours;
  }

  private static synchronized Path jar() {
    Path jar = Path.of("target", "clock-agent.jar");
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Premain-Class", ClockAgent.class.getName());
    String name = ClockAgent.class.getName().replace('.', '/') + ".class";
    try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        var code = ClockAgent.class.getResourceAsStream("/" + name)) {
      out.putNextEntry(new JarEntry(name));
      code.transferTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }

  /** Called by the JVM before the service's own main. */
  public static void premain(String hours, Instrumentation jvm) {
    jvm.addTransformer(new ClockAgent(Long.parseLong(hours)));
  }

  @Override
  public byte[] transform(
      ClassLoader loader, String name, Class<?> old, ProtectionDomain domain, byte[] code) {
    if (!VICTIM.equals(name)) {
      return null; // as it is
    }
    CodeTransform shifted =
        (builder, element) -> {
          builder.with(element);
          if (element instanceof InvokeInstruction call
              && call.name().stringValue().equals("systemUTC")) {
            builder
                .loadConstant(hours)
                .invokestatic(
                    DURATION, "ofHours", MethodTypeDesc.ofDescriptor("(J)Ljava/time/Duration;"))
                .invokestatic(
                    CLOCK,
                    "offset",
                    MethodTypeDesc.ofDescriptor(
                        "(Ljava/time/Clock;Ljava/time/Duration;)Ljava/time/Clock;"));
          }
        };
    var classes = ClassFile.of();
    return classes.transformClass(
        classes.parse(code), ClassTransform.transformingMethodBodies(shifted));
  }
}
