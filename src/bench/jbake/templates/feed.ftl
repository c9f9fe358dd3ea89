<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>The benchmark</title><link>https://example.org/</link><description>The newest pages</description>
<#list published_posts[0..*20] as each><item><title>${each.title}</title><link>https://example.org/${each.uri}</link><pubDate>${each.date?string("EEE, d MMM yyyy HH:mm:ss Z")}</pubDate><guid>https://example.org/${each.uri}</guid><description>${each.summary}</description></item>
</#list></channel></rss>
