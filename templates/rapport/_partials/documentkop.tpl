{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{#OEFENING}}Oefening: {{/OEFENING}}{{TITEL}}</title>
<style>
{{>RAPPORT_CSS}}
{{>TOEPASSING_CSS}}
{{>CONCEPTRAPPORT_CSS}}
</style>
