{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#ANDER}}
<p>{{WIE}} heeft dit opgeslagen op {{WANNEER}}, nadat u het opende. Uw tekst is nog niet opgeslagen, maar staat hieronder. Kies wat er moet blijven staan.</p>
{{/ANDER}}
{{#ZELF}}
<p>U hebt dit zelf intussen gewijzigd in een ander tabblad, op {{WANNEER}}<span class="alleen-gehoord"> ({{WIE}})</span>. Uw tekst uit dit tabblad is nog niet opgeslagen, maar staat hieronder. Kies wat er moet blijven staan.</p>
{{/ZELF}}
{{#VELD}}
<section class="naast" aria-label="{{LABEL}}">
<div>
<h2>{{LABEL}}: {{MIJN_VERSIE}}</h2>
{{#MIJN}}
{{>TEKSTVERSCHIL}}
{{/MIJN}}
</div>
<div>
<h2>{{LABEL}}: {{HUN_VERSIE}}</h2>
{{#HUN}}
{{>TEKSTVERSCHIL}}
{{/HUN}}
</div>
</section>
{{/VELD}}
<h2>Wat wilt u opslaan?</h2>
{{#SAMEN}}
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit">Sla de twee samen op</button>
</form>
{{/SAMEN}}
<div class="knoppen">
{{#MIJN_BEWAREN}}
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit" class="secondary">Sla op wat ik typte</button>
</form>
{{/MIJN_BEWAREN}}
{{#HUN_HOUDEN}}
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit" class="secondary">Houd wat er nu staat</button>
</form>
{{/HUN_HOUDEN}}
</div>
<p>{{#GESCHIEDENIS}}Wat u hier weglaat van de ander, blijft te lezen in de geschiedenis. {{/GESCHIEDENIS}}{{#GESCHIEDENIS_ZELF}}Wat u hier weglaat uit het andere tabblad, blijft te lezen in de geschiedenis. {{/GESCHIEDENIS_ZELF}}<a href="{{TERUG}}">Terug zonder op te slaan<span class="alleen-gehoord">: {{WAT}}</span></a></p>
{{>PAGINAVOET}}
