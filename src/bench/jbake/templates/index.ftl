<#import "frame.ftl" as site>
<@site.page title="The benchmark" summary="All pages" path="">
<h1>The benchmark</h1>
<ul><#list published_posts[0..*50] as each><li><a href="/${each.uri}">${each.title}</a> ${each.summary}</li></#list></ul>
</@site.page>
