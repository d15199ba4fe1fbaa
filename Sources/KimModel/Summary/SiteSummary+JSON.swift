import KimDiagnostics
package import KimText

// A summary's JSON, written straight: `SummaryBudget` measures every item of every site by it, for
// which a general encoder is too slow. Keys are in the order of their letters, so that the bytes
// are those of Foundation's encoder with `.sortedKeys`.

extension SiteSummary: JSONWritable {
  /// The same summary always gives the same bytes.
  package var json: [UInt8] { json(.plain) }

  package func write(to json: inout JSONText) {
    json.object { json in
      json.member("aspirations", aspirations)
      json.member("awards", awards)
      json.member("cluster", cluster)
      json.member("colour", colour)
      json.key("counts")
      json.object { json in
        for type in Self.sorted(counts.keys) { json.member(type.rawValue, counts[type]) }
      }
      json.key("disclosed")
      json.array { json in for kind in disclosed { json.item(kind.rawValue) } }
      json.member("founded", founded?.description)
      json.member("id", id.string)
      json.key("items")
      json.object { json in
        for type in Self.sorted(items.keys) { json.member(type.rawValue, items[type] ?? []) }
      }
      json.member("level", level.rawValue)
      json.member("links", links)
      json.member("locality", locality)
      json.member("logo", logo?.string)
      json.member("memberCount", memberCount)
      writeRest(to: &json)
    }
  }

  private func writeRest(to json: inout JSONText) {
    json.member("months", months.text)
    json.member("motto", motto)
    json.member("name", name)
    json.member("newest", newest)
    json.member("newestDay", newestDay?.description)
    json.member("pages", pages.text)
    json.member("recordCount", recordCount)
    json.member("regionName", regionName)
    json.member("status", status.rawValue)
    json.member("term", term)
    json.member("urgent", urgent)
    json.member("version", version)
    json.member("webAddress", webAddress)
    json.member("whatsapp", whatsapp)
    json.member("years", years.text)
  }

  private static func sorted(_ types: some Sequence<PostType>) -> [PostType] {
    types.sorted { $0.rawValue < $1.rawValue }
  }
}

extension PostSummary: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.member("d", day.description)
      json.member("e", lastDay?.description)
      json.member("f", photo)
      json.member("j", title)
      if let point { write(point, to: &json) }
      json.member("m", mark)
      if !note.isEmpty { json.member("n", note) }
      json.member("p", path.string)
      if !summary.isEmpty { json.member("s", summary) }
      json.member("t", type.rawValue)
    }
  }

  /// Whole degrees have no fraction.
  private func write(_ point: Coordinates, to json: inout JSONText) {
    json.key("k")
    json.array { json in
      for degrees in [point.latitude, point.longitude] {
        if let whole = Int(exactly: degrees) { json.item(whole) } else { json.item(degrees) }
      }
    }
  }
}

extension PostSummary.PhotoSummary: JSONWritable {
  package func write(to json: inout JSONText) {
    json.array { json in
      json.item(files.stem.string)
      json.item(files.width)
      json.item(files.height)
      json.item(tone?.rawValue ?? -1)
      if !alt.isEmpty { json.item(alt) }
    }
  }
}

extension SiteReference: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.member("k", path)
      json.key("l")
      json.object { json in
        json.member("column", place.column)
        if let excerpt = place.excerpt {
          json.key("excerpt")
          json.object { json in
            json.member("length", excerpt.length)
            json.member("offset", excerpt.offset)
            json.member("text", excerpt.text)
          }
        }
        json.member("length", place.length)
        json.member("line", place.line)
        json.member("path", place.path)
      }
    }
  }
}

extension AspirationCount: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.member("k", category)
      json.key("n")
      json.array { json in
        for count in counts { json.item(count) }
      }
    }
  }
}

extension Award: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.member("giver", giver)
      json.member("name", name)
      json.member("year", year)
    }
  }
}

extension Locality: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.member("code", code.string)
      json.member("regions", regions)
    }
  }
}

extension Region: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.member("code", code.string)
      json.member("name", name)
    }
  }
}

extension Colour: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.member("blue", Int(blue))
      json.member("green", Int(green))
      json.member("red", Int(red))
    }
  }
}

extension Term: JSONWritable {
  package func write(to json: inout JSONText) {
    json.object { json in
      json.member("first", first)
      json.member("last", last)
    }
  }
}

extension WebAddress: JSONWritable {
  package func write(to json: inout JSONText) { json.object { $0.member("string", string) } }
}

extension PhoneNumber: JSONWritable {
  package func write(to json: inout JSONText) { json.object { $0.member("digits", digits) } }
}
