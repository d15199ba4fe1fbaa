/// Keys that other tools write for themselves: they say how a page is made, and nothing of what it
/// tells. They are left aside without a word.
///
/// Spelt plainly: `ShowToc` is `showtoc`.
enum ForeignKeys {
  static let all: Set<String> = hugo.union(hugoThemes).union(jekyll).union(wordpress).union(others)
    .union(own)

  /// Source: gohugo.io, "Front matter".
  private static let hugo: Set<String> = [
    "build", "cascade", "headless", "iscjklanguage", "layout", "linktitle", "markup", "menu",
    "menus", "outputs", "params", "resources", "sitemap", "translationkey", "type", "weight",
    "audio", "videos", "series", "kind", "outputformats",
  ]

  /// Sources: the documentation of PaperMod, HugoBlox, Ananke and Docsy.
  private static let hugoThemes: Set<String> = [
    "showtoc", "tocopen", "hidemeta", "hidesummary", "disableshare", "disablehljs",
    "searchhidden", "showreadingtime", "showbreadcrumbs", "showpostnavlinks", "showwordcount",
    "showrssbuttoninsectiontermlist", "usehugotoc", "editpost", "canonicalurl", "featured",
    "commentable", "reading_time", "readingtime", "profile", "share", "show_date", "pager",
    "math", "mathjax", "katex", "mermaid", "toc", "comments", "comment", "disable_comments",
    "disablecomments", "omit_header_text", "show_reading_time", "linkedin", "robotsnoindex",
    "simple_list", "no_list", "highlight", "codemaxlines", "license", "showauthor", "showdate",
    "showtableofcontents", "layoutbackgroundblur", "herostyle", "align",
  ]

  /// Sources: jekyllrb.com, "Front matter"; the documentation of Minimal Mistakes, Chirpy and
  /// jekyll-import (Blogger).
  private static let jekyll: Set<String> = [
    "render_with_liquid", "toc_label", "toc_icon", "toc_sticky", "classes", "read_time", "related",
    "author_profile", "breadcrumbs", "sidebar", "excerpt_separator", "search", "sticky", "paginate",
    "pagination", "entries_layout", "show_date", "words_per_minute", "atom_feed", "seo", "robots",
    "media_subpath", "img_path", "blogger_id", "blogger_orig_url", "modified_time", "ref",
  ]

  /// Sources: what wordpress-export-to-markdown and jekyll-exporter write.
  private static let wordpress: Set<String> = [
    "id", "guid", "post_id", "postid", "post_type", "post_parent", "post_name", "parent_id",
    "parent", "menu_order", "wp_id", "wordpress_id", "comment_status", "ping_status", "format",
    "meta", "timeline_notification", "geo_public", "edit_last", "thumbnail_id", "custom",
    "nav_menu",
    "wpid", "original_id", "yst_is_cornerstone", "coverimage_id", "jetpack_publicize_message",
  ]

  /// By these a text that was copied from the writing page finds its KIM and the draft that it
  /// corrects, and says who sent it; in a KIM's folder it has all of them.
  static let own: Set<String> = ["kode_kim", "kode_tulisan", "nama_pengirim"]

  /// Sources: the documentation of Zola, Hexo, Astro, Eleventy and Obsidian.
  private static let others: Set<String> = [
    "template", "page_template", "in_search_index", "extra", "generate_feed", "sort_by",
    "disablenunjucks", "abbrlink", "top", "copyright", "aside", "pagetype", "eleventynavigation",
    "eleventyexcludefromcollections", "templateengineoverride", "cssclass", "cssclasses",
    "uid", "uuid", "generator", "editor_options",
  ]
}
