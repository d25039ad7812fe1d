package org.gradual.acceptance.fault;

import java.net.URI;
import org.gradual.acceptance.ServiceNode;

/**
 * One of several tracking-services on the same database, behind links of its own.
 *
 * @param address of its HTTP
 */
record Instance(String name, ServiceNode node, URI address, FaultyLink database, FaultyLink kafka)
    implements AutoCloseable {

  URI at(String path) {
    return address.resolve(path);
  }

  @Override
  public void close() {
    node.stop();
    database.close();
    kafka.close();
  }

  @Override
  public String toString() {
    return name;
  }
}
