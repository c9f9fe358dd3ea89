<#import "frame.ftl" as site>
<@site.page title=content.title summary=content.summary path=content.uri>
<article>
<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/${content.section}/">${content.section}</a></li></ol></nav>
<h1>${content.title}</h1>
<p class="summary">${content.summary}</p>
<p class="meta"><time datetime="${content.date?string("yyyy-MM-dd")}">${content.date?string("d MMMM yyyy")}</time></p>
${content.body}
<ul class="tags"><#list content.tags as tag><li><a href="/tags/${tag}.html">${tag}</a></li></#list></ul>
<nav aria-label="Reading order"><#if content.previousContent??><a rel="prev" href="/${content.previousContent.uri}">${content.previousContent.title}</a></#if><#if content.nextContent??><a rel="next" href="/${content.nextContent.uri}">${content.nextContent.title}</a></#if></nav>
</article>
</@site.page>
