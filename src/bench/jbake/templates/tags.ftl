<#import "frame.ftl" as site>
<@site.page title=tag summary=tag path="tags/${tag}.html">
<h1>${tag}</h1>
<ul><#list tag_posts as each><li><a href="/${each.uri}">${each.title}</a></li></#list></ul>
</@site.page>
