/// Greetings and prayers with which people begin a message, and which are no part of a title:
/// `Assalamualaikum wr wb. Selamat pagi bapak ibu, besok …`, `Alhamdulillah, parit sudah bersih`.
///
/// The writing page takes out the same (`post.js`); one table of titles is run by both.
package enum Salutation {
  private static let most = 6
  /// In characters; what is longer is no greeting.
  private static let longest = 400

  /// The line without them, with a capital at its beginning; empty where it holds nothing else.
  package static func removed(from line: String) -> String {
    var rest = line[...]
    for _ in 0..<most {
      let head = rest.prefix(longest)
      guard let found = String(head).prefixMatch(of: pattern), !found.0.isEmpty else { break }
      rest = rest.dropFirst(found.0.count)
    }
    guard rest.startIndex > line.startIndex else { return line }
    return rest.prefix(1).uppercased() + rest.dropFirst()
  }

  /// Greetings with the people that they are for; then other openings and prayers.
  private static var pattern: Regex<Substring> {
    #/
    (?:
      (?:
        a(?:ss?a?lamu?|sslm)\S*
          (?:[\s.,]*(?:.?alaikum|wr|wb|warahmatullah\S*|wabarakatuh)(?!\p{L}))*
        | selamat\s(?:pagi|siang|sore|malam) | salam\s(?:sejahtera|sehat|hormat)
        | h[ae]ll?o | hai | permisi | mohon\s(?:i[zj]in(?:\sshare)?|maaf) | i[zj]in\s(?:share|info)
        | dengan\shormat | info
      )(?!\p{L})
      (?:
        [\s,]+(?:bapak|ibu|bpk|warga|rekan|teman|semua|para|seluruh)
          [^\p{L},.!?:][^,.!?:]{0,40}[,.!:]
        | [\s,]+(?:pak|bu|kak|min|admin)(?:\s\p{L}+)?(?=[^\p{L}\d]*$)
        | (?:[\s,\/&-]+(?:bapak|ibu|bpk|semua\S*|sekalian|dan|rekan|teman|warga)(?!\p{L}))*
      )
      | (?:yth|kepada|puji\ssyukur)[^\p{L}][^,.!?:]{0,60}[,.!:]
      | (?:alhamdulillah|bismillah)\S*
      | inn?al?ill?ah\S*(?:\swa\s?inn\S+\silai\S*(?:\sro?a?ji\S*)?)?
    )
    (?:[\s,.:;!–\-]+|$)
    /#
    .ignoresCase()
  }
}
