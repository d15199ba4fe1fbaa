import KimModel

/// Where a publication goes, read once out of an address.
package enum HostAddress: Sendable, Hashable {
  /// `file:///media/kim/FLASH/situs`: an absolute path on this machine.
  case folder(String)
  /// `zip:perubahan.zip`: an archive to be extracted in a host's panel.
  case archive(String)
  case server(HostServer)
  /// `s3://bucket?endpoint=…`: a place in an object store.
  case bucket(ObjectBucket)

  /// Returns nil for what is no address of a kind that is known, with a password in it, or with
  /// signs that a program out of process could take for something else.
  package init?(_ text: String) {
    if let path = text.dropping(prefix: "file://") {
      guard path.hasPrefix("/"), let plain = Self.decoded(path), Self.isPath(plain) else {
        return nil
      }
      self = .folder(plain)
    } else if let path = text.dropping(prefix: "zip:") {
      guard path.lowercased().hasSuffix(".zip"), Self.isPath(path), !path.hasPrefix("-") else {
        return nil
      }
      self = .archive(path)
    } else if let bucket = ObjectBucket(text) {
      self = .bucket(bucket)
    } else {
      guard let server = HostServer(text) else { return nil }
      self = .server(server)
    }
  }

  private static func isPath(_ path: String) -> Bool {
    !path.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
      && !path.split(separator: "/").contains("..")
  }

  /// Undoes `%20` and the like; nil where that gives no text.
  static func decoded(_ text: String) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
        rest.count >= 2
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// As people wrote it; nothing in it is secret.
  package var string: String {
    switch self {
    case .folder(let path): "file://" + path
    case .archive(let path): "zip:" + path
    case .server(let server): server.string
    case .bucket(let bucket): bucket.string
    }
  }

  /// Whether a password, or only a secret with it, opens the way there.
  package var needsPassword: Bool {
    switch self {
    case .folder, .archive: false
    case .server(let server): server.needsPassword
    case .bucket: true
    }
  }

  /// Whether what is sent can be read and changed on the way: the beginning of its address; nil if not.
  package var openScheme: String? {
    switch self {
    case .folder, .archive: nil
    case .server(let server):
      [.ftp, .dav].contains(server.scheme) ? "\(server.scheme.rawValue)://" : nil
    case .bucket(let bucket): bucket.endpoint?.isEncrypted == false ? "endpoint=http://" : nil
    }
  }
}

extension String {
  /// The rest of the text; nil if it does not begin so.
  func dropping(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
