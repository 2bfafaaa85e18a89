{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{STAND}}</p>
{{#MET_UITLEG}}
<p>{{UITLEG}}</p>
{{/MET_UITLEG}}
{{#GEMARKEERD}}
<section aria-labelledby="gemarkeerd">
<h2 id="gemarkeerd">Wat u weglaat</h2>
<ol class="weglatingen">
{{#MARKERING}}
<li>
<p><strong>{{MARKEERTEKST}}</strong></p>
<p>Reden: {{GROND}}. {{AANTAL}}</p>
{{#MET_PLEKKEN}}
<ul>
{{#PLEK}}
<li>{{VOOR}}<mark>{{WOORDEN}}</mark>{{NA}}</li>
{{/PLEK}}
</ul>
{{/MET_PLEKKEN}}
{{#MET_ANDERS}}
<p class="warning">Deze woorden staan er ook met andere hoofdletters. Die blijven staan, tenzij u ze ook markeert:</p>
<ul>
{{#ANDERS}}
<li>{{VOOR}}<mark>{{WOORDEN}}</mark>{{NA}}</li>
{{/ANDERS}}
</ul>
{{/MET_ANDERS}}
{{#MAG_WEG}}
<form method="post" action="{{WEG_PAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{WEG_VERSIE}}">
<input type="hidden" name="plaats" value="{{PLAATS}}">
<button type="submit" name="keuze" value="terug" class="secondary">Laat toch staan<span class="alleen-gehoord">: {{WEG_TEKST}}</span></button>
</form>
{{/MAG_WEG}}
</li>
{{/MARKERING}}
</ol>
</section>
{{/GEMARKEERD}}
{{>STAPFORMULIER}}
{{#VERSIES}}
<section aria-labelledby="versies">
<h2 id="versies">Publicatieversies</h2>
{{>UITLEG_KENMERK}}
{{#GEMAAKT}}
<section>
<h3>{{VERSIETITEL}}</h3>
<p>{{VERSIETEKST}}</p>
{{#MET_FOUT}}
<p class="error">{{VERSIEFOUT}}</p>
{{/MET_FOUT}}
<p>Kenmerk van het rapport (SHA-256): <code class="lang">{{SHA256}}</code></p>
<p>Kenmerk van de gegevens (SHA-256): <code class="lang">{{GEGEVENS_SHA256}}</code></p>
<p><a href="{{VERSIE_PAD}}">{{VERSIETITEL}} bekijken</a></p>
{{#WEGGELATEN}}
<details>
<summary>Wat is weggelaten</summary>
<ol>
{{#WEGLATING}}
<li>{{WEGTEKST}} ({{WEGGROND}})</li>
{{/WEGLATING}}
</ol>
</details>
{{/WEGGELATEN}}
</section>
{{/GEMAAKT}}
</section>
{{/VERSIES}}
<p><a href="{{BESLUIT_PAD}}">Naar besluit en publicatie</a></p>
{{>PAGINAVOET}}
