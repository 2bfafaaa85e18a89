{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#KIES}}
<form method="get" action="/onderzoek/nieuw">
{{>FORMULIERVELD}}
<button type="submit">Verder</button>
</form>
{{/KIES}}
{{#OPENEN}}
{{>SAMENVATTINGSLIJST}}
{{>REGELSETVERSCHIL}}
<form method="post" action="/onderzoek/nieuw">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit">Onderzoek openen</button>
</form>
{{/OPENEN}}
{{>PAGINAVOET}}
