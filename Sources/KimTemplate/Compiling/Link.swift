/// A template on the way from the page to a place.
///
/// To meet the same one again on that way is to go round for ever: what is included depends on the
/// templates alone, never on what a page shows.
struct Link: Hashable {
  let name: String
  let fillings: [String: Filling]
}
