{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#BERICHT}}
<p class="explanation">{{BERICHT}}</p>
{{/BERICHT}}
{{#AKKOORD}}
<p class="warning">{{AKKOORD}}</p>
{{/AKKOORD}}
<p>{{STAND}} Opgeslagen notities blijven bewaard zolang de toets er is. Wie ze leest, staat bij de toets onder “Wie leest dit?”.{{#VERSLAG}} <a href="{{VERSLAGPAD}}">Gespreksverslag bekijken en afdrukken</a>{{/VERSLAG}}</p>
<p>Bijvoorbeeld: <code>We bellen altijd terug binnen een dag. #1.1.2 +</code></p>
<div class="naast zijkant">
<form method="post" action="{{PAD}}" data-concept="{{CONCEPT}}" data-conceptpad="{{CONCEPTPAD}}" data-controle="{{CONTROLEPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{>FORMULIERVELD}}
<p class="opslagstatus"></p>
<div class="knoppen">
<button type="submit" name="doe" value="opslaan">Opslaan</button>
<button type="submit" name="doe" value="controleer" class="secondary">Controleer</button>
<button type="submit" name="doe" value="maak" class="secondary">Maak er bevindingen van</button>
</div>
</form>
<details class="codes" open>
<summary>Verwachtingen en hun codes</summary>
{{#CRITERIUM}}
<p><b>{{CRITERIUMCODE}} {{CRITERIUMTEKST}}</b></p>
<ul>
{{#VERWACHTING}}
<li><span class="code" data-voeg-in="#{{CODE}}">{{CODE}}</span> {{VERWACHTINGTEKST}}</li>
{{/VERWACHTING}}
</ul>
{{/CRITERIUM}}
</details>
</div>
<h2 id="controle">Controle</h2>
<div id="notitietabel" class="horizontal-scroll" role="region" aria-labelledby="controle" tabindex="0">
{{>NOTITIETABEL}}
</div>
<p><a href="{{BRONPAD}}">Naar deze bron</a></p>
{{>PAGINAVOET}}
