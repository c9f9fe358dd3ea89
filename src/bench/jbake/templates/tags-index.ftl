<#import "frame.ftl" as site>
<@site.page title="All tags" summary="All tags" path="tags/index.html">
<h1>All tags</h1>
<ul><#list tags as each><li><a href="/tags/${each.name}.html">${each.name}</a></li></#list></ul>
</@site.page>
