{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{MELDING}}</p>
{{#MET_KENMERK}}
<p>Het nummer van deze fout is <strong>{{KENMERK}}</strong>.</p>
{{/MET_KENMERK}}
{{>UW_TEKST}}
{{#NAAR_TOETS}}
<p><a href="{{TOETSPAD}}">Terug naar de toets</a></p>
{{/NAAR_TOETS}}
<p><a href="/">Naar het begin</a></p>
{{>PAGINAVOET}}
