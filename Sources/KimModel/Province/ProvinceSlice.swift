/// What a province says to one site, cut to what that site can see.
package struct ProvinceSlice: Sendable {
  package let province: Province
  /// The regions that the site's code lies in.
  package let locality: Locality
  /// Those that reach the site's region on this day, newest first.
  package let broadcasts: [Broadcast]
  package let day: Day
  package let includesDrafts: Bool
}
