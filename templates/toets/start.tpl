{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#MELDING}}
<p class="warning">{{TEKST}}</p>
{{/MELDING}}
{{>TOETSLIJST}}
{{#PLAATS}}
<section>
<h2><a href="{{PLAATS_PAD}}">{{PLAATS_TITEL}}</a></h2>
<p>{{PLAATS_UITLEG}}</p>
</section>
{{/PLAATS}}
{{>PAGINAVOET}}
