// Builds the static pages: the Teams tab, the Outlook pane, and the script that checks mail on sending.
// Called by src/cli/pages/buildPages.ts.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';

const root = dirname(fileURLToPath(import.meta.url));

/**
 * @param {{ out: string }} options `out`: the folder for the pages
 * @returns {import('webpack').Configuration[]}
 */
export default function config({ out }) {
  return [pages(out), alert(out)];
}

/** @param {string} target ECMAScript version */
function typescript(target) {
  return {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target,
      },
    },
  };
}

const minimizer = [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })];

/** @returns {import('webpack').Configuration} */
function pages(out) {
  return {
    name: 'pages',
    mode: 'production',
    context: root,
    target: ['web', 'es2022'],
    entry: { tab: './src/ui/tab/index.tsx', pane: './src/ui/pane/index.tsx', auth: './src/ui/auth/index.ts' },
    output: {
      path: out,
      clean: { keep: /^alert\./ },
      filename: 'assets/[name].[contenthash:10].js',
      chunkFilename: 'assets/[name].[contenthash:10].js',
      assetModuleFilename: 'assets/[name].[contenthash:10][ext]',
      publicPath: '/',
    },
    // Source maps lie apart: the pages do not name them, so a browser fetches none.
    devtool: 'hidden-source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: join(root, 'src'),
          use: typescript('es2022'),
        },
      ],
    },
    optimization: {
      minimizer,
      // What the panel's list needs stays whole: shared out over a dozen files it would weigh more.
      splitChunks: { chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== 'list' },
      runtimeChunk: false,
    },
    plugins: ['tab', 'pane', 'auth'].map(
      (page) =>
        new HtmlWebpackPlugin({
          filename: `${page}.html`,
          chunks: [page],
          template: join(root, `src/ui/shared/page.html`),
          scriptLoading: 'defer',
          minify: false,
        }),
    ),
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/**
 * Classic Outlook runs alert.js by itself, without a page, a window or a second file; other Outlooks open alert.html.
 * The manifests name both, so there is no hash in them. ES2018, because its patterns know letters of all alphabets.
 * @returns {import('webpack').Configuration}
 */
function alert(out) {
  return {
    name: 'alert',
    mode: 'production',
    context: root,
    target: ['web', 'es2018'],
    entry: { alert: './src/outlook/alert.ts' },
    output: { path: out, filename: '[name].js', publicPath: '/', globalObject: 'globalThis' },
    devtool: 'hidden-source-map',
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        { test: /\.ts$/, include: join(root, 'src'), use: typescript('es2018') },
        { test: /\.m?js$/, include: join(root, 'node_modules/valibot'), use: typescript('es2018') },
      ],
    },
    optimization: { minimizer },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'alert.html',
        template: join(root, 'src/outlook/alert.html'),
        scriptLoading: 'blocking',
        inject: 'head',
        minify: false,
      }),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/**
 * A module of ours for Node, compiled as the pages are.
 * @param {{ entry: string, out: string }} options `entry`: path from the root; `out`: a folder, for `module.mjs`
 * @returns {import('webpack').Configuration}
 */
export function forNode({ entry, out }) {
  return {
    name: 'module',
    mode: 'production',
    context: root,
    target: 'node20',
    entry,
    experiments: { outputModule: true },
    output: { path: out, filename: 'module.mjs', library: { type: 'module' } },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, include: join(root, 'src'), use: typescript('es2022') }] },
    optimization: { minimizer },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}
