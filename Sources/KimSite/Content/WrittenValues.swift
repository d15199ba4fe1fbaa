import KimModel
import KimTheme

// Values that writers gave in words, as pages show them.

extension PeopleCount {
  /// `80 orang`, or what was written.
  func shown(_ texts: Texts) -> String? {
    text ?? number.map { texts(.sekianOrang, texts.number($0)) }
  }
}

extension Contact {
  /// A number of WhatsApp, or what was written, with a link that begins a conversation.
  var chat: FactValueView { FactValueView(text: shown, url: number?.whatsappURL ?? "") }

  /// The same of any number; one that no telephone in a pocket has is called.
  var call: FactValueView {
    guard let number, number.isLandline else { return chat }
    return FactValueView(text: shown, url: "tel:+\(number.digits)")
  }

  private var shown: String { words ?? number.map { "+\($0.digits)" } ?? text }
}

extension FactList {
  /// An account by its network, with the last part of its address.
  mutating func add(_ account: SocialAccount) {
    let name = account.url.split(separator: "/").last.map(String.init)
    add(account.network.label, name ?? account.url, url: account.url)
  }
}
