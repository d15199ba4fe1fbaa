import KimMarkdown
package import KimModel

/// Which addresses a clarification leads its readers to.
///
/// What circulates is quoted, and its address with it: nobody may get there by a tap. So only those
/// are links that the writer names as references, and those of public bodies, the press and those who
/// check facts. What stands in the claim is none in any case, unless the claim is true.
package struct CheckedAddresses: Sendable, Hashable {
  private let claimed: [PlainAddress]
  private let referenced: [PlainAddress]
  private let isConfirmed: Bool

  /// - Parameter isConfirmed: whether the claim is true.
  init(claim: String, references: [Reference], isConfirmed: Bool) {
    claimed = AddressesInText.all(in: claim).compactMap { PlainAddress($0) }
    referenced = references.compactMap { $0.url.flatMap { PlainAddress($0) } }
    self.isConfirmed = isConfirmed
  }

  func standing(of address: String) -> LinkStanding {
    if isConfirmed || ["tel:", "geo:"].contains(where: address.hasPrefix) { return .open }
    guard let address = PlainAddress(address) else { return .closed }
    if KnownHosts.contains(address.host) { return .open }
    if isOfClaim(address) { return .warned }
    return referenced.contains(where: address.isWithin) ? .open : .closed
  }

  /// A text as it may be sent on: messengers make a link of each address in it, so that the points of
  /// those that are none here stand in brackets, `contoh[.]com/daftar`.
  package func broken(in text: String) -> String {
    AddressesInText.replaced(in: text) { address in
      guard case .open = standing(of: address) else {
        return AddressesInText.withoutScheme(address).replacing(".", with: "[.]")
      }
      return address
    }
  }

  /// Whether readers may follow a reference. One may be the address that was checked.
  package func isOpen(_ reference: Reference) -> Bool {
    guard !isConfirmed, let address = reference.url.flatMap({ PlainAddress($0) }) else {
      return true
    }
    return KnownHosts.contains(address.host) || !isOfClaim(address)
  }

  /// A platform's own name in a claim says where it circulates.
  private func isOfClaim(_ address: PlainAddress) -> Bool {
    claimed.contains { claim in
      let isChannel = claim.path.isEmpty && KnownHosts.isPlatform(claim.host)
      return !isChannel && (address.isWithin(claim) || claim.isWithin(address))
    }
  }
}
