<#-- What is in a jar beside our own classes: each artifact with its licence, then the texts of the licences. What an artifact
     says of itself beyond that (about.html, NOTICE) stands in the jar in META-INF/notices. -->
This product contains the following works of others; their classes are unchanged. Their sources are at the addresses given
and, by group, name and version, in Maven Central. The texts of the licences follow in full; works in the public domain
have none.

<#list licenseMap as entry>
<#assign licence = entry.getKey()>
<#assign projects = entry.getValue()>
<#if projects?size != 0>
${licence}
<#list projects as project>
  ${project.groupId}:${project.artifactId} ${project.version} (${project.url!"no address"})
</#list>

</#if>
</#list>
<#macro text file>
${""?right_pad(80, "-")}
<#include file parse=false>

</#macro>
<@text "EPL-2.0.txt"/>
<@text "Apache-2.0.txt"/>
<@text "BSD-3-Clause-ANTLR.txt"/>
