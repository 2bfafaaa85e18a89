{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{WANNEER}}</p>
{{#FOUT}}
<p class="warning">{{FOUT}}</p>
{{/FOUT}}
{{#GATEN}}
<p class="warning">{{GATEN}}</p>
{{/GATEN}}
{{#WEG}}
<p>{{WEG}}</p>
{{/WEG}}
{{#GEHEEL}}
<section aria-labelledby="geheel">
<h2 id="geheel">Oordeel over het plan als geheel</h2>
{{>PLANANTWOORDEN}}
{{#ONTBREEKT}}
<h3>Wat er ontbreekt</h3>
<div class="opmaak">{{ONTBREEKT_HTML:none}}</div>
{{/ONTBREEKT}}
</section>
{{/GEHEEL}}
<section aria-labelledby="maatregelen">
<h2 id="maatregelen">Maatregelen</h2>
{{>PLANSTUK}}
</section>
<details>
<summary>Kenmerk van de inhoud</summary>
<p>SHA-256: <code class="lang">{{SHA256}}</code></p>
{{>UITLEG_KENMERK}}
</details>
<p><a href="{{TERUGPAD}}">Naar alle verbeterpunten en maatregelen</a></p>
{{>PAGINAVOET}}
