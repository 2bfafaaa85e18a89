{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#MELDING}}
<p class="warning">{{TEKST}}</p>
{{/MELDING}}
{{#OPVOLGING_LAAT}}
<section aria-labelledby="te-laat-in-de-opvolging">
<h2 id="te-laat-in-de-opvolging">Te laat in de opvolging</h2>
<ul>
{{#LAAT}}
<li><a href="{{LAATPAD}}">{{LAATTEKST}}</a>: {{LAATSINDS}}</li>
{{/LAAT}}
</ul>
{{#MEER_LAAT}}
<p>{{MEER}}</p>
{{/MEER_LAAT}}
</section>
{{/OPVOLGING_LAAT}}
{{>TOETSLIJST}}
{{#PLAATS}}
<section>
<h2><a href="{{PLAATS_PAD}}">{{PLAATS_TITEL}}</a></h2>
<p>{{PLAATS_UITLEG}}</p>
</section>
{{/PLAATS}}
{{>PAGINAVOET}}
