import KimDigest

/// The script of the screen in a village's office: today's day, what is over hidden, and the page
/// loaded anew every ten minutes where that can succeed.
enum BoardScript {
  static let bytes = Array(
    """
    {let n=new Date,s=n.toLocaleDateString("sv"),h=document.getElementById("hari");\
    if(h)h.textContent=n.toLocaleDateString([document.documentElement.lang,"id"],{weekday:"long",day:"numeric",month:"long",year:"numeric"});\
    for(let e of document.querySelectorAll("[data-sampai]"))e.hidden=e.dataset.sampai<s;\
    setInterval(()=>{if(/^f/.test(location.protocol)||navigator.onLine)location.reload()},6e5)}
    """.utf8)

  /// Its name in a policy.
  static let hash = PolicyHash.name(of: bytes)
}
