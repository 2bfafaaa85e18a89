{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>U hebt een app nodig die eenmalige codes maakt, op uw telefoon of in uw wachtwoordbeheerder.</p>
<h2>1. Scan deze code met de app</h2>
<svg class="qrcode" role="img" aria-label="QR-code voor de app; het geheim staat hieronder ook als tekst" viewBox="0 0 {{BREEDTE}} {{BREEDTE}}" width="240" height="240" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d="{{VLAKKEN}}" fill="#000"/></svg>
<p>Kunt u niet scannen? Kies in de app voor invoeren en typ dit geheim over: <code>{{GEHEIM}}</code></p>
<p>Laat dit geheim aan niemand zien: wie het heeft, kan uw codes maken.</p>
<h2>2. Vul de code in die de app nu geeft</h2>
<form method="post" action="/account/code">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit">Aanzetten</button>
</form>
{{#NU_NIET}}
<p><a href="/account">Nu niet, terug naar uw account</a></p>
{{/NU_NIET}}
{{>PAGINAVOET}}
